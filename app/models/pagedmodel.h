#pragma once

#include <QAbstractTableModel>
#include <QString>

//! Records as a table, which grows page by page as the view asks for more. It asks through pageWanted() and
//! knows no server. See PagedRecords, which holds them.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FoldedRole = Qt::UserRole, //!< what of a record is searched, as it is searched (textfold.h)
        OriginRole, //!< Origin as int
        FirstOwnRole, //!< of a derived model
    };
    enum class Origin {
        Server,
        Known, //!< the copy on this computer
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Empties the list. With \a paged the view may then ask for page 1 and on; without, the list is
    //! complete.
    virtual void clear(bool paged) = 0;
    //! The page that was wanted did not come; the view asks for it again only after retry().
    virtual void pageFailed() = 0;
    virtual void retry() = 0;
    //! How many of the server's list have been read.
    [[nodiscard]] virtual int readCount() const = 0;
    //! How many are the copy alone.
    [[nodiscard]] virtual int copyCount() const = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    //! What tells the record of \a row from others; may be empty.
    [[nodiscard]] virtual QString key(int row) const = 0;

    //! The words again, after a change of language.
    void retranslate();

Q_SIGNALS:
    void pageWanted(int page); //!< from 1
};
