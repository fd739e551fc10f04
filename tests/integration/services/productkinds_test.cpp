#include "kindtest.h"

#include "deletiondraft.h"
#include "productdraft.h"

using namespace Qt::StringLiterals;

// How it is told by reading what became of a product.

namespace {

class ProductKindsTest : public testing::Test
{
protected:
    ProductKindsTest() { m_desk.use(m_server); }

    Settlement settled(SubmissionKind &kind, const Reply &reply)
    {
        Answer<Settlement> answer;
        m_server.then(reply);
        const auto handle = kind.settle(m_submission, &m_context, answer.callback());
        EXPECT_EQ(answer.calls, 0) << "called back from inside settle()";
        return answer.value();
    }

    //! The catalogue of the desk is this.
    void readCatalogue(const QByteArray &list)
    {
        m_server.then({200, list});
        m_desk.products.readCatalogue();
        ASSERT_TRUE(becomesTrue([this] { return !m_desk.products.isReading(); }));
    }

    FaultServer m_server;
    KindDesk m_desk {patient()};
    QObject m_context;
    Submission m_submission;
};

QByteArray product(const QByteArray &fields)
{
    return R"([{"_id":"64",)" + fields + "}]";
}

} // namespace

TEST_F(ProductKindsTest, ANewOneIsFoundByItsCode)
{
    m_submission.request.body =
        R"({"canEdit":true,"code":"T1","name":"Tivi","productIdApiRing":"RD-1","value":"5"})";
    const auto verdict = [this](const QByteArray &list) {
        return settled(m_desk.newProduct, {200, list}).verdict;
    };
    EXPECT_EQ(verdict(product(R"("name":"Tivi cũ","code":"T1","productIdApiRing":"RD-1")")), Verdict::Found);
    EXPECT_EQ(
        settled(m_desk.newProduct, {200, product(R"("name":"x","code":1,"productIdApiRing":"RD-1")")}).result,
        u"1"_s);
    EXPECT_EQ(verdict(product(R"("name":"Tivi","code":"T1")")), Verdict::Found) << "no codes given back";
    EXPECT_EQ(verdict(product(R"("name":"Loa","code":"T1")")), Verdict::NotFound);
    EXPECT_EQ(verdict(product(R"("name":"Tivi","code":"T2")")), Verdict::NotFound);
    const Settlement taken = settled(m_desk.newProduct,
        {200, product(R"("name":"Tivi","code":"T1","productIdApiRing":"K","value":"7000")")});
    EXPECT_EQ(taken.verdict, Verdict::NotFound) << "somebody else's";
    EXPECT_EQ(taken.facts, QStringList(u"T1 · K · Tivi · "_s + Money(7'000).display()));
    EXPECT_EQ(settled(m_desk.newProduct, {404, "{}"}).verdict, Verdict::NotFound);
    EXPECT_EQ(queriesOf(m_server).first(), u"?code=T1&page=1&limit=20"_s);
}

TEST_F(ProductKindsTest, AnEditIsFoundByWhatItChanges)
{
    m_submission.request.body = R"({"canEdit":false,"productIdApiRing":"K","value":"5000"})";
    const auto verdict = [this](const QByteArray &fields) {
        return settled(m_desk.editProduct,
            {200, product(R"("name":"Tivi","code":"T1","productIdApiRing":"K",)" + fields)})
            .verdict;
    };
    EXPECT_EQ(verdict(R"("value":5000,"canEdit":"0")"), Verdict::Found);
    EXPECT_EQ(verdict(R"("value":"5000","canEdit":true)"), Verdict::NotFound);
    EXPECT_EQ(verdict(R"("value":5001,"canEdit":false)"), Verdict::NotFound);
    EXPECT_EQ(queriesOf(m_server).first(), u"?page=1&limit=20"_s) << "nobody knows its SKU";
    EXPECT_EQ(settled(m_desk.editProduct, {404, "{}"}).verdict, Verdict::NotFound);

    readCatalogue(product(R"("name":"Tivi","code":"T1","productIdApiRing":"K")"));
    EXPECT_EQ(verdict(R"("value":5000,"canEdit":false)"), Verdict::Found);
    EXPECT_EQ(queriesOf(m_server).last(), u"?code=T1&page=1&limit=20"_s);
    EXPECT_EQ(settled(m_desk.editProduct,
                  {200, product(R"("name":"Tivi","code":"T1","value":5000,"canEdit":false)")})
                  .verdict,
        Verdict::Found)
        << "no codes given back";
}

TEST_F(ProductKindsTest, ADeletionIsFoundByWhatIsNotThere)
{
    m_submission.request.body = R"({"productIdApiRing":"K"})";
    const auto verdict = [this](const Reply &reply) { return settled(m_desk.deleteProduct, reply).verdict; };
    const QByteArray other = product(R"("name":"Loa","code":"L","productIdApiRing":"L")");
    const QByteArray there = product(R"("name":"Tivi","code":"T1","productIdApiRing":"K")");
    const QByteArray blind = product(R"("name":"Tivi","code":"T1")");
    EXPECT_EQ(verdict({200, "[]"}), Verdict::Found);
    EXPECT_EQ(verdict({404, "{}"}), Verdict::Found);
    EXPECT_EQ(verdict({200, other}), Verdict::Found);
    EXPECT_EQ(verdict({200, there}), Verdict::NotFound);
    EXPECT_EQ(verdict({200, blind}), Verdict::CannotTell) << "it may be it or not";

    readCatalogue(there);
    EXPECT_EQ(verdict({200, blind}), Verdict::NotFound) << "by its SKU";
    EXPECT_EQ(verdict({200, "[]"}), Verdict::Found);
    EXPECT_EQ(queriesOf(m_server).last(), u"?code=T1&page=1&limit=20"_s);
}

TEST_F(ProductKindsTest, DeletedItIsOutOfTheCatalogueAtOnce)
{
    readCatalogue(product(R"("name":"Tivi","code":"T1","productIdApiRing":"K")"));
    m_server.always({200, R"({"success":true})"});
    const qint64 id =
        m_desk.submitForm(u"product-delete"_s, contentOf(DeletionDraft {u"K"_s, u"Tivi"_s, u"T1"_s}));
    ASSERT_TRUE(m_desk.comesTo(id, State::Done));
    EXPECT_EQ(m_desk.products.count(), 0);
}

TEST_F(ProductKindsTest, ItsOwnCodeIsKept)
{
    ProductDraft draft;
    draft.name = u"Tivi"_s;
    draft.sku = u"T1"_s;
    draft.code = u"K-7"_s;
    draft.mayEditPrice = false;
    const auto request = m_desk.newProduct.request(draftWith(contentOf(draft)), u"RD-1"_s);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->body, R"({"canEdit":false,"code":"T1","name":"Tivi","productIdApiRing":"K-7"})");
}

TEST_F(ProductKindsTest, WhatCannotBeSentIsRefusedAndItsFieldNamed)
{
    ProductDraft draft;
    EXPECT_EQ(m_desk.refusal(u"product"_s, contentOf(draft)), u"name"_s);
    draft.name = u"Tivi"_s;
    EXPECT_EQ(m_desk.refusal(u"product"_s, contentOf(draft)), u"sku"_s);
    draft.sku = u"T1"_s;
    draft.price = u"12x"_s;
    EXPECT_EQ(m_desk.refusal(u"product"_s, contentOf(draft)), u"price"_s);
    draft.price.clear();
    draft.code = QString(501, u'x');
    EXPECT_EQ(m_desk.refusal(u"product"_s, contentOf(draft)), u"code"_s);
    const Product stored {u"64"_s, u"Tivi"_s, u"T1"_s, u"K"_s, Money(1'000), true, {}, {}};
    ProductDraft same = editOf(stored);
    same.price = u"1.000 ₫"_s; // the same, written otherwise
    EXPECT_EQ(m_desk.refusal(u"product-edit"_s, contentOf(same)), u"unchanged"_s);
    EXPECT_EQ(m_desk.refusal(u"product-delete"_s, contentOf(DeletionDraft())), u"code"_s);
    EXPECT_EQ(m_server.sends(), 0);
}
