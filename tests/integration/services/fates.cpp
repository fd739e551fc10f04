#include "fates.h"

using namespace Qt::StringLiterals;

using Reply = FaultServer::Reply;
using State = SubmissionState;

namespace {

Reply taken()
{
    return {201, R"({"success":true,"number":3609,"code":"3609"})"};
}

} // namespace

void PrintTo(const Fate &fate, std::ostream *out)
{
    *out << fate.name;
}

const std::vector<Fate> &fates()
{
    static const QByteArray no = R"({"success":false,"message":"thiếu tên"})";
    static const QString words = u"thiếu tên"_s;
    static const std::vector<Fate> all {
        {"Created", taken(), State::Done},
        {"Ok", Reply(200, R"({"success":1,"number":"3609","code":"3609"})"), State::Done},
        {"OkThenClose", Reply::thenClose(taken()), State::Done},
        {"OkInChunks", Reply::chunked(201, {R"({"success":true,)", R"("number":3609,"code":"3609"})"}),
            State::Done},
        {"OkWithoutSuccess", Reply(200, R"({"number":3609,"code":3609})"), State::Done},
        {"SuccessFalse", Reply(200, no), State::Rejected, words},
        {"SuccessZero", Reply(201, R"({"success":0,"msg":"thiếu tên"})"), State::Rejected, words},
        {"Status400", Reply(400, no), State::Rejected, words},
        {"Status401", Reply(401, no), State::Rejected, words},
        {"Status403", Reply(403, no), State::Rejected, words},
        {"Status404", Reply(404, no), State::Rejected, words},
        {"Status409", Reply(409, no), State::Rejected, words},
        {"Status422", Reply(422, "thiếu tên\n at line 3"), State::Rejected, words},
        {"Status429", Reply(429, no), State::Rejected, words},
        {"BeforeItWasRead", Reply::closeBeforeRequest(), State::Unknown},
        {"AfterStoring", Reply::closeAfterRequest(), State::Unknown},
        {"InTheStatusLine", Reply::raw("HTTP/1.1 20"), State::Unknown},
        {"InTheHead", Reply::raw("HTTP/1.1 201 Created\r\nContent-Le"), State::Unknown},
        {"Truncated201", Reply::cutShort(201, R"({"success":true)", 40), State::Unknown},
        {"Truncated201ThatParses", Reply::cutShort(201, R"({"success":true})", 40), State::Unknown},
        {"TruncatedChunks", Reply::chunked(201, {R"({"success":true)"}, false), State::Unknown},
        {"Truncated422", Reply::cutShort(422, R"({"succ)", 40), State::Unknown},
        {"Redirect301", Reply::redirect(301, u"/elsewhere"_s), State::Unknown},
        {"Redirect302", Reply::redirect(302, u"/elsewhere"_s), State::Unknown},
        {"Redirect307", Reply::redirect(307, u"/elsewhere"_s), State::Unknown},
        {"NotModified", Reply(304, {}), State::Unknown},
        {"Status408", Reply(408, no), State::Unknown},
        {"Status500", Reply(500, no), State::Unknown},
        {"Status502", Reply(502, "<html>Bad gateway</html>"), State::Unknown},
        {"Status503", Reply(503, no), State::Unknown},
        {"Status504", Reply::thenClose({504, {}}), State::Unknown},
        {"Silence", Reply::stall(), State::Unknown},
        {"Html200", Reply(200, "<html><body>Sign in</body></html>"), State::Unknown},
        {"Empty200", Reply(200, {}), State::Unknown},
        {"Empty204", Reply(204, {}), State::Unknown},
        {"Text200", Reply(200, "Ok"), State::Unknown},
        {"List200", Reply(200, "[]"), State::Unknown},
        {"Null200", Reply(200, "null"), State::Unknown},
        {"Garbage", Reply::raw("\x01\x02 no HTTP at all\r\n\r\nmore"), State::Unknown},
    };
    return all;
}
