#pragma once

#include "desk.h"
#include "draft.h"

#include <QJsonDocument>
#include <QJsonObject>

//! A desk with the program's own forms, on a server that is told what to answer.
class FormTest : public testing::Test
{
protected:
    [[nodiscard]] QList<Draft> drafts() const { return desk.store->drafts().all(); }
    //! The first draft, as \a read takes it from what is kept of it.
    template <typename Read>
    [[nodiscard]] auto firstDraft(Read read) const
    {
        return drafts().isEmpty() ? decltype(read(QVariantMap())) {} : read(drafts().first().content);
    }
    [[nodiscard]] bool comesToSend(int count) const
    {
        return TestDesk::until([&] { return posts().size() >= count; });
    }
    [[nodiscard]] QJsonObject sent() const
    {
        return QJsonDocument::fromJson(posts().constLast().body).object();
    }
    [[nodiscard]] QList<FaultServer::Request> posts() const
    {
        auto all = server.requests();
        all.removeIf([](const FaultServer::Request &request) { return request.method == "GET"; });
        return all;
    }

    FaultServer server;
    TestDesk desk {QStringLiteral("en"), {}, nullptr, TestDesk::With::OwnForms};
};
