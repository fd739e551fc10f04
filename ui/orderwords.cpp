#include "orderwords.h"

using namespace Qt::StringLiterals;

namespace {

QString sentence(const QString &before, const QString &more)
{
    return before.isEmpty() ? more : before + u' ' + more;
}

} // namespace

QString OrderWords::of(const OrderProblem &problem)
{
    using Field = OrderField;
    using Fault = OrderFault;
    switch (problem.fault) {
    case Fault::Missing:
        switch (problem.field) {
        case Field::ReceiverName:
            return tr("Who receives it? AntCRM takes no order without a name.");
        case Field::Name:
            return tr("An order needs a name.");
        case Field::Lines:
            return tr("There is no line yet: F3 finds a product.");
        case Field::Product:
            return tr("Which product?");
        case Field::Quantity:
            return tr("How many?");
        case Field::Price:
            return tr("The price is missing.");
        case Field::CustomFields:
            return tr("A custom field has a value and no name.");
        default:
            return tr("Something is missing here.");
        }
    case Fault::NotInCatalogue:
        return tr("Choose the product from the list: AntCRM takes only names of its catalogue.");
    case Fault::NoNumber:
        switch (problem.field) {
        case Field::Quantity:
            return tr("The quantity is no whole number.");
        case Field::Discount:
            return tr("The discount is neither an amount nor a percentage, as in 50.000 or 10 %.");
        case Field::Shipping:
            return tr("The shipping fee is no amount in đồng.");
        default:
            return tr("The price is no amount in đồng.");
        }
    case Fault::TooSmall:
        return tr("The quantity is at least 1.");
    case Fault::TooLarge:
        switch (problem.field) {
        case Field::Quantity:
            return tr("The quantity is too large.");
        case Field::Lines:
            return tr("The sum is too large.");
        default:
            return tr("The amount is too large.");
        }
    case Fault::OverLine:
        return tr("The discount is more than the line.");
    case Fault::OverHundred:
        return tr("The discount is more than 100 %.");
    case Fault::NoPhone:
        return tr("This is no telephone number.");
    case Fault::NoEmail:
        return tr("People in charge are named by their email addresses.");
    case Fault::TooMany:
        return tr("An order has at most %1 lines.").arg(OrderLimits::lines);
    case Fault::TooLong:
        return tr("This text is too long: at most %1 letters.").arg(OrderLimits::text);
    case Fault::NotExact:
        return tr("A number of this line has decimals that RingDesk cannot send back. Change the lines in "
                  "AntCRM.");
    }
    return {};
}

QString OrderWords::ofLine(const OrderLinesModel &model, int row)
{
    QString words;
    for (const OrderProblem &problem : model.problems(row))
        words = sentence(words, of(problem));
    switch (model.mark(row)) {
    case OrderLinesModel::Mark::Vanished:
        return sentence(words, tr("The catalogue on this computer has no product of this name."));
    case OrderLinesModel::Mark::PriceChanged:
        return sentence(words, tr("The catalogue's price is %1 now.").arg(model.priceNow(row).display()));
    case OrderLinesModel::Mark::SmallDiscount:
        return sentence(words,
            tr("The discount is %1 đồng: F6 in it makes it a percentage.")
                .arg(model.line(row).discount.trimmed()));
    case OrderLinesModel::Mark::None:
        break;
    }
    return words;
}

QString OrderWords::kind(bool isCombo)
{
    return isCombo ? tr("combo") : QString();
}
