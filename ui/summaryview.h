#pragma once

#include <QTextBrowser>

//! Shows a summary for reading. It loads nothing and opens nothing by itself: a link that is chosen is told.
class SummaryView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SummaryView(QWidget *parent = nullptr);

    void setSummary(const QString &html); //!< untrusted
    //! Something was left out of what is shown.
    [[nodiscard]] bool isCut() const { return m_isCut; }

Q_SIGNALS:
    void linkChosen(const QString &address); //!< a safe one

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_html; //!< cleaned
    bool m_isCut = false;
};
