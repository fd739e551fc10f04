#pragma once

#include "templates.h"

#include <QWidget>

#include <functional>

class AskLine;
class KeyButton;
class QLabel;
class QMenu;
class QPushButton;

//! The agent's own templates of a form: takes one, keeps what is in the form as one, removes one; and what
//! was in the form before one was taken comes back.
class TemplateBar final : public QWidget
{
    Q_OBJECT

public:
    //! \a form, \a version: as FormTemplate. \a content: what of the form is kept.
    TemplateBar(Templates &templates, const QString &form, int version, std::function<QVariantMap()> content,
        QWidget *parent = nullptr);

    //! With the menu; it stands where its form puts it. The bar itself is seen when it has something to say.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void setReadOnly(bool readOnly);
    //! There is nothing to take back any more.
    void forget();

Q_SIGNALS:
    void taken(const QVariantMap &content);
    void undone(); //!< what was there before the last taken() is wanted back

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void take(qint64 id);
    void save(const QString &name);
    void showHint(const QString &words, bool canUndo);
    void retranslate();

    Templates &m_templates;
    const QString m_form;
    const int m_version;
    std::function<QVariantMap()> m_content;
    QPushButton *m_button;
    QMenu *m_menu;
    QLabel *m_hint;
    KeyButton *m_undo;
    AskLine *m_ask;
    bool m_hasWritten = false; //!< here: what became of it is of interest
};
