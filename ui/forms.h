#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <functional>

class DraftForm;
struct Customer;
class QWidget;

//! The names of forms. They are kept with every draft: they stay as they are.
namespace FormName {
inline constexpr char order[] = "order";
inline constexpr char ticket[] = "ticket";
inline constexpr char earn[] = "points";
inline constexpr char redeem[] = "redemption";
inline constexpr char customer[] = "customer";
inline constexpr char orderEdit[] = "order-edit";
inline constexpr char orderDelete[] = "order-delete";
inline constexpr char ticketEdit[] = "ticket-edit";
inline constexpr char ticketDelete[] = "ticket-delete";
inline constexpr char product[] = "product";
inline constexpr char productEdit[] = "product-edit";
inline constexpr char productDelete[] = "product-delete";
} // namespace FormName

//! One kind of form.
struct FormKind
{
    QString name; //!< of its drafts and of its SubmissionKind
    int version = 1; //!< of the content it writes; it reads all earlier ones
    std::function<QString()> title; //!< `New order`, in the language of the program
    std::function<QString()> submitLabel; //!< `Submit order`
    QKeySequence key; //!< which begins one for the customer in front
    std::function<DraftForm *(QWidget *parent)> make = {};
    //! What a new one for \a customer is filled with; may be missing.
    std::function<QVariantMap(const Customer &customer)> prefill = {};
    bool isWide = false; //!< it needs the room of the card beside it
};

//! The forms of this program: what a stored draft is reopened with.
class Forms final
{
public:
    void add(FormKind kind) { m_kinds.append(std::move(kind)); }
    [[nodiscard]] const QList<FormKind> &all() const { return m_kinds; }
    //! Null when this program has no such form.
    [[nodiscard]] const FormKind *find(const QString &name) const
    {
        for (const FormKind &kind : m_kinds) {
            if (kind.name == name)
                return &kind;
        }
        return nullptr;
    }
    //! Null also when the draft was written by a newer version of the form.
    [[nodiscard]] const FormKind *find(const QString &name, int version) const
    {
        const FormKind *kind = find(name);
        return kind && version <= kind->version ? kind : nullptr;
    }

private:
    QList<FormKind> m_kinds;
};
