#include "kindtest.h"

#include "deletiondraft.h"
#include "productdraft.h"
#include "simulator.h"

using namespace Qt::StringLiterals;

// The same as an agent's day: orders, products and tickets made, changed and deleted on the demo servers,
// which refuse what the contract does not say.

namespace {

class SimulatedTest : public testing::Test
{
protected:
    SimulatedTest()
    {
        const QString url = u"http://127.0.0.1:%1"_s.arg(m_simulator.start().value());
        m_desk.connection.openDemo(ServerAddress::parse(url).value(), Simulator::demoKey);
        m_desk.products.readCatalogue();
        EXPECT_TRUE(becomesTrue([this] { return !m_desk.products.isReading(); }));
        EXPECT_FALSE(m_desk.products.problem());
        EXPECT_EQ(m_desk.products.count(), m_simulator.productCount());
    }

    //! The number that the server gave it.
    QString submit(const QString &form, const QVariantMap &content)
    {
        const qint64 id = m_desk.submitForm(form, content);
        EXPECT_TRUE(m_desk.comesTo(id, State::Done))
            << (m_desk.at(id).problem ? m_desk.at(id).problem->serverText.toStdString() : std::string());
        m_last = m_desk.at(id);
        return m_last.result;
    }

    //! What \a kind makes of what was submitted last.
    Settlement settled(SubmissionKind &kind)
    {
        Answer<Settlement> answer;
        const auto handle = kind.settle(m_last, &m_context, answer.callback());
        return answer.value();
    }

    QList<Order> ordersOf(const Customer &customer)
    {
        Answer<OrderPage> answer;
        const auto handle = m_desk.orders.ofCustomer(customer, 1, &m_context, answer.callback());
        return answer.value().orders;
    }

    Order order(const QString &number)
    {
        OrderQuery query;
        query.number = number;
        Answer<OrderPage> answer;
        const auto handle = m_desk.orders.find(query, &m_context, answer.callback());
        return answer.value().orders.value(0);
    }

    Ticket ticket(const QString &number)
    {
        TicketQuery query;
        query.number = number;
        Answer<TicketPage> answer;
        const auto handle = m_desk.tickets.find(query, &m_context, answer.callback());
        return answer.value().tickets.value(0);
    }

    Customer anybody()
    {
        Customers customers(m_desk.api);
        CustomerQuery query;
        query.kind = CustomerKind::Person;
        Answer<CustomerPage> answer;
        const auto handle = customers.find(query, &m_context, answer.callback());
        return answer.value().customers.value(0);
    }

    Product product(const QString &sku)
    {
        ProductQuery query;
        query.code = sku;
        Answer<ProductPage> answer;
        const auto handle = m_desk.products.find(query, &m_context, answer.callback());
        return answer.value().products.value(0);
    }

    Simulator m_simulator {[] {
        Simulator::Options options;
        options.customers = 50;
        return options;
    }()};
    KindDesk m_desk {patient()};
    QObject m_context;
    Submission m_last;
};

} // namespace

TEST_F(SimulatedTest, AnOrderIsMadeChangedAndDeleted)
{
    const Customer customer = anybody();
    ASSERT_FALSE(customer.customerId.isEmpty());
    const auto before = m_simulator.orderCount();
    OrderDraft draft = newOrderFor(customer);
    draft.name = u"Đơn thử"_s;
    draft.stage = u"Mới"_s;
    draft.branch = u"Huế"_s;
    draft.staff = u"lan@example.vn, an@example.vn"_s;
    draft.shipping = u"30.000"_s;
    draft.deliveryNote = u"Gọi trước"_s;
    draft.description = u"Quà"_s;
    draft.customFields = {{u"Mã"_s, u"7"_s, {}}};
    for (const Product &one : m_desk.products.search(u"a"_s, 5)) {
        draft.lines.append(lineOf(one));
        draft.lines.last().quantity = u"3"_s;
        draft.lines.last().discount = u"12,5 %"_s;
        draft.lines.last().note = u"Gói"_s;
    }
    ASSERT_EQ(draft.lines.size(), 5);
    const QString number = submit(u"order"_s, contentOf(draft));
    EXPECT_FALSE(number.isEmpty());
    EXPECT_EQ(m_simulator.orderCount(), before + 1);
    const Settlement found = settled(m_desk.newOrder);
    EXPECT_EQ(found.verdict, Verdict::Found);
    EXPECT_EQ(found.result, number);

    const Order made = order(number);
    const Order typed = orderOf(draft);
    EXPECT_EQ(made.name, typed.name);
    EXPECT_EQ(made.receiverName, typed.receiverName);
    EXPECT_EQ(made.staff, typed.staff);
    EXPECT_EQ(made.goods, typed.goods);
    EXPECT_EQ(made.shipping, typed.shipping);
    EXPECT_EQ(made.toPay(), typed.toPay());
    EXPECT_EQ(made.customer.customerId, customer.customerId);
    EXPECT_TRUE(isOf(made, customer));
    ASSERT_EQ(made.lines.size(), 5);
    EXPECT_EQ(made.lines.first().discount, typed.lines.first().discount);
    const auto theirs = ordersOf(customer);
    EXPECT_TRUE(std::ranges::any_of(theirs, [&](const Order &one) { return one.number == number; }));

    OrderDraft edit = editOf(made);
    edit.stage = u"Đã giao"_s;
    edit.receiverAddress.city = u"Đà Nẵng"_s;
    edit.shipping.clear();
    edit.lines.removeLast();
    edit.lines[0].quantity = u"4"_s;
    EXPECT_EQ(submit(u"order-edit"_s, contentOf(edit)), number);
    EXPECT_EQ(settled(m_desk.editOrder).verdict, Verdict::Found);
    const Order edited = order(number);
    EXPECT_EQ(edited.stage, u"Đã giao"_s);
    EXPECT_EQ(edited.lines.size(), 4);
    EXPECT_EQ(edited.goods, orderOf(edit).goods);
    EXPECT_EQ(edited.shipping, Money());

    submit(u"order-delete"_s, contentOf(DeletionDraft {number, made.name, {}}));
    EXPECT_EQ(settled(m_desk.deleteOrder).verdict, Verdict::Found);
    EXPECT_EQ(m_simulator.orderCount(), before);
}

TEST_F(SimulatedTest, AProductIsMadeChangedAndDeleted)
{
    const auto before = m_simulator.productCount();
    ProductDraft draft;
    draft.name = u"Tivi thử"_s;
    draft.sku = u"THU-01"_s;
    draft.price = u"4.520.000"_s;
    draft.mayEditPrice = false;
    EXPECT_EQ(submit(u"product"_s, contentOf(draft)), u"THU-01"_s);
    EXPECT_EQ(settled(m_desk.newProduct).verdict, Verdict::Found);
    EXPECT_EQ(m_simulator.productCount(), before + 1);
    ASSERT_TRUE(becomesTrue([this] { return !m_desk.products.coded(u"THU-01"_s).isEmpty(); }));
    const Product made = product(u"THU-01"_s);
    EXPECT_EQ(made.code, m_last.code);
    EXPECT_EQ(made.price, Money(4'520'000));
    EXPECT_FALSE(made.mayEditPrice);

    ProductDraft edit = editOf(made);
    edit.name = u"Tivi mới"_s;
    edit.price = u"5.000.000"_s;
    EXPECT_EQ(submit(u"product-edit"_s, contentOf(edit)), u"THU-01"_s);
    EXPECT_EQ(settled(m_desk.editProduct).verdict, Verdict::Found);
    ASSERT_TRUE(becomesTrue([this] { return m_desk.products.ofLine(u"Tivi mới"_s, {}, {}).has_value(); }));

    submit(u"product-delete"_s, contentOf(DeletionDraft {made.code, u"Tivi mới"_s, u"THU-01"_s}));
    EXPECT_EQ(settled(m_desk.deleteProduct).verdict, Verdict::Found);
    EXPECT_EQ(m_simulator.productCount(), before);
    EXPECT_TRUE(m_desk.products.coded(u"THU-01"_s).isEmpty());
}

TEST_F(SimulatedTest, ATicketIsMadeChangedAndDeleted)
{
    const Customer customer = anybody();
    ASSERT_FALSE(customer.id.isEmpty());
    const auto before = m_simulator.ticketCount();
    TicketDraft draft = newTicketFor(customer);
    draft.title = u"Máy không lên"_s;
    draft.summary = u"<p>Không <b>lên</b> &amp; kêu</p>"_s;
    draft.sla = u"4h"_s;
    draft.status = u"New"_s;
    draft.category = u"Bảo hành"_s;
    draft.group = u"Kỹ thuật"_s;
    draft.customFields = {{u"Mã"_s, u"7"_s, {}}};
    draft.files = {{u"https://files.example.vn/a.jpg"_s}};
    const auto orders = ordersOf(customer);
    if (!orders.isEmpty())
        draft.order = {orders.first().number, orders.first().id, orders.first().name, {}};
    const QString number = submit(u"ticket"_s, contentOf(draft));
    EXPECT_FALSE(number.isEmpty());
    EXPECT_EQ(m_simulator.ticketCount(), before + 1);
    const Settlement found = settled(m_desk.newTicket);
    EXPECT_EQ(found.verdict, Verdict::Found);
    EXPECT_EQ(found.result, number);

    const Ticket made = ticket(number);
    const Ticket typed = ticketOf(draft);
    EXPECT_EQ(made.title, typed.title);
    EXPECT_EQ(made.summary, typed.summary);
    EXPECT_EQ(made.sla, typed.sla);
    EXPECT_EQ(made.priority, u"Medium"_s);
    EXPECT_EQ(made.status, typed.status);
    EXPECT_EQ(made.category, typed.category);
    EXPECT_EQ(made.files, typed.files);
    EXPECT_TRUE(isOf(made, customer));
    EXPECT_EQ(made.order.number, typed.order.number);

    TicketDraft edit = editOf(made);
    edit.status = u"Closed"_s;
    edit.resolution = u"Đổi máy"_s;
    edit.summary = u"<p>Xong</p>"_s;
    edit.files.clear();
    edit.order = {};
    EXPECT_EQ(submit(u"ticket-edit"_s, contentOf(edit)), number);
    EXPECT_EQ(settled(m_desk.editTicket).verdict, Verdict::Found);
    const Ticket edited = ticket(number);
    EXPECT_EQ(edited.status, u"Closed"_s);
    EXPECT_EQ(edited.resolution, u"Đổi máy"_s);
    EXPECT_EQ(edited.summary, u"<p>Xong</p>"_s);
    EXPECT_EQ(edited.sla, made.sla);
    EXPECT_TRUE(edited.files.isEmpty());

    submit(u"ticket-delete"_s, contentOf(DeletionDraft {number, made.title, {}}));
    EXPECT_EQ(settled(m_desk.deleteTicket).verdict, Verdict::Found);
    EXPECT_EQ(m_simulator.ticketCount(), before);
    EXPECT_EQ(ticket(number).key(), QString());
}

TEST_F(SimulatedTest, ATicketAboutSomebodyUnknownIsMade)
{
    TicketDraft draft;
    draft.title = u"Hỏi giá"_s;
    draft.sla = u"4h"_s;
    draft.contactName = u"Người lạ"_s;
    draft.contactPhone = u"+84 867 999 001"_s;
    draft.contactEmail = u"la@example.vn"_s;
    const QString number = submit(u"ticket"_s, contentOf(draft));
    EXPECT_EQ(settled(m_desk.newTicket).verdict, Verdict::Found);
    EXPECT_EQ(ticket(number).contact.phones.value(0).number, PhoneNumber::parse(u"0867999001"));
}
