#include "testform.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

TestForm::TestForm(QWidget *parent)
    : DraftForm(parent)
    , m_name(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    m_name->setAccessibleName(u"Receiver name"_s);
    m_text->setAccessibleName(u"Delivery note"_s);
    m_text->setTabChangesFocus(true);
    auto *layout = new QFormLayout(this);
    layout->addRow(u"Receiver name"_s, m_name);
    layout->addRow(u"Delivery note"_s, m_text);
    connect(m_name, &QLineEdit::textEdited, this, &TestForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TestForm::edited);
}

QVariantMap TestForm::content() const
{
    return {{u"name"_s, m_name->text()}, {u"text"_s, m_text->toPlainText()}};
}

void TestForm::setContent(const QVariantMap &content, int)
{
    const QSignalBlocker quiet(this);
    m_name->setText(content.value(u"name"_s).toString());
    m_text->setPlainText(content.value(u"text"_s).toString());
}

QWidget *TestForm::firstField() const
{
    return m_name;
}

QWidget *TestForm::field(const QString &name) const
{
    return name == "text"_L1 ? m_text : nullptr;
}

QString TestForm::title() const
{
    return u"Test for "_s + m_name->text();
}

FormKind testForm()
{
    return {u"test"_s, 2, [] { return u"New test"_s; }, [] { return u"Submit test"_s; }, Qt::CTRL | Qt::Key_N,
        [](QWidget *parent) { return new TestForm(parent); }};
}
