#include "templates.h"

#include "database.h"
#include "records.h"
#include "sql.h"
#include "vault.h"

#include <QRandomGenerator>
#include <QSqlDatabase>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QByteArray place = "form_template";

struct Loaded
{
    QList<FormTemplate> templates;
    int unreadable = 0;
};

Stored<void> load(QSqlDatabase &database, const Vault &vault, Loaded &loaded)
{
    auto rows = runSql(database, u"SELECT id, sealed FROM form_template"_s);
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        const auto record = vault.open(place, id, rows->value(1).toByteArray());
        const auto form = record ? readTemplate(*record) : std::nullopt;
        if (form && form->id == id)
            loaded.templates.append(*form);
        else
            ++loaded.unreadable; // left where it is: it may be wanted as evidence, or be mended
    }
    return {};
}

Stored<void> write(QSqlDatabase &database, const Vault &vault, const QList<FormTemplate> &templates,
    const QSet<qint64> &removed)
{
    for (const qint64 id : removed) {
        auto done = runSql(database, u"DELETE FROM form_template WHERE id = ?"_s, {id});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    for (const FormTemplate &form : templates) {
        auto done = runSql(database, u"INSERT OR REPLACE INTO form_template (id, sealed) VALUES (?, ?)"_s,
            {form.id, vault.seal(place, form.id, writeRecord(form))});
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

bool isSameName(const QString &a, const QString &b)
{
    const auto folded = [](const QString &name) {
        return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return folded(a) == folded(b);
}

} // namespace

Templates::Templates(QObject *parent)
    : QObject(parent)
{ }

void Templates::attach(Database *database, const Vault *vault)
{
    m_database = database;
    m_vault = vault;
    for (const FormTemplate &form : std::as_const(m_templates))
        m_unwritten.insert(form.id);
    auto loaded = std::make_shared<Loaded>();
    m_database->write([vault, loaded](QSqlDatabase &db) { return load(db, *vault, *loaded); }, this,
        [this, loaded, attached = m_attached](const Stored<void> &read) {
            if (attached != m_attached)
                return;
            m_fault = read ? std::nullopt : std::optional(read.error());
            m_unreadable = loaded->unreadable;
            join(loaded->templates);
            writeNow();
            Q_EMIT changed();
        });
}

void Templates::join(const QList<FormTemplate> &onDisk)
{
    for (const FormTemplate &form : onDisk) {
        if (m_removed.contains(form.id))
            continue;
        const auto here = std::ranges::find_if(m_templates, [&](const FormTemplate &other) {
            return other.id == form.id || (other.form == form.form && isSameName(other.name, form.name));
        });
        if (here == m_templates.end())
            m_templates.append(form);
        else if (here->id != form.id)
            m_removed.insert(form.id); // what is here is newer
    }
}

void Templates::detach()
{
    writeNow();
    ++m_attached;
    release();
    m_unwritten.clear();
    m_removed.clear();
    m_fault.reset();
    m_unreadable = 0;
    if (!std::exchange(m_templates, {}).isEmpty())
        Q_EMIT changed();
}

void Templates::release()
{
    m_database = nullptr;
    m_vault = nullptr;
}

QList<FormTemplate> Templates::all(const QString &form) const
{
    QList<FormTemplate> found;
    std::ranges::copy_if(m_templates, std::back_inserter(found),
        [&form](const FormTemplate &one) { return one.form == form; });
    std::ranges::sort(found, [](const FormTemplate &a, const FormTemplate &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

std::optional<FormTemplate> Templates::find(const QString &form, const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_templates, [&](const FormTemplate &one) { return one.form == form && isSameName(one.name, name); });
    return found == m_templates.end() ? std::nullopt : std::optional(*found);
}

bool Templates::save(const QString &form, int version, const QString &name, const QVariantMap &content)
{
    const QString shown = name.simplified();
    if (shown.isEmpty() || shown.size() > longestName)
        return false;
    const auto former = find(form, shown);
    auto found = former ? std::ranges::find(m_templates, former->id, &FormTemplate::id) : m_templates.end();
    if (found == m_templates.end()) {
        if (std::ranges::count(m_templates, form, &FormTemplate::form) >= most)
            return false;
        FormTemplate added;
        do {
            added.id = qint64(QRandomGenerator::system()->generate64() >> 1);
        } while (added.id == 0 || std::ranges::count(m_templates, added.id, &FormTemplate::id) > 0);
        added.form = form;
        found = m_templates.insert(m_templates.end(), added);
    }
    found->version = version;
    found->name = shown;
    found->content = content;
    m_unwritten.insert(found->id);
    writeNow();
    Q_EMIT changed();
    return true;
}

void Templates::remove(qint64 id)
{
    if (m_templates.removeIf([id](const FormTemplate &one) { return one.id == id; }) == 0)
        return;
    m_unwritten.remove(id);
    m_removed.insert(id);
    writeNow();
    Q_EMIT changed();
}

void Templates::writeNow()
{
    if (!m_database || (m_unwritten.isEmpty() && m_removed.isEmpty()))
        return;
    QList<FormTemplate> due;
    std::ranges::copy_if(m_templates, std::back_inserter(due),
        [this](const FormTemplate &form) { return m_unwritten.contains(form.id); });
    m_database->write([vault = m_vault, due, removed = m_removed](
                          QSqlDatabase &db) { return write(db, *vault, due, removed); },
        this,
        [this, due, removed = m_removed, attached = m_attached](const Stored<void> &done) {
            if (attached != m_attached)
                return;
            const auto fault = done ? std::nullopt : std::optional(done.error());
            if (done) {
                m_removed -= removed;
                for (const FormTemplate &form : due) {
                    if (m_templates.contains(form)) // and was not changed meanwhile
                        m_unwritten.remove(form.id);
                }
            }
            if (std::exchange(m_fault, fault) != fault)
                Q_EMIT changed();
        });
}
