#include "errorwords.h"

#include "plaintext.h"

QString ErrorText::line() const
{
    return server.isEmpty() ? title : title + QStringLiteral(" “") + server + QStringLiteral("”");
}

ErrorText ErrorWords::ofRead(const ApiError &error)
{
    ErrorText text;
    text.server = shownLine(error.serverText, 500);
    switch (error.kind) {
    case ApiError::Kind::Offline:
        text.title = tr("AntCRM cannot be reached.");
        text.advice = tr("Check the network cable or Wi-Fi, then press Retry. What you typed is still here.");
        break;
    case ApiError::Kind::Timeout:
        text.title = tr("AntCRM did not answer in time.");
        text.advice = tr("The server or the network is slow. Press Retry; nothing was changed.");
        break;
    case ApiError::Kind::Tls:
        text.title = tr("The connection to AntCRM is not secure.");
        text.advice =
            tr("Its certificate was refused, so the API key was not sent. Check this computer's date and the "
               "Base URL in Settings, or tell your supervisor.");
        break;
    case ApiError::Kind::Unauthorized:
        text.title = tr("AntCRM refused the API key.");
        text.advice = tr("Enter the right key in Settings, or ask your supervisor for it, then press Retry.");
        break;
    case ApiError::Kind::NotFound:
        text.title = tr("AntCRM does not know this address.");
        text.advice = tr("Check the Base URL in Settings; it may lack a part.");
        break;
    case ApiError::Kind::Rejected:
        text.title = tr("AntCRM refused the request.");
        text.advice =
            tr("Nothing was changed. Its own words stand below; press Retry, or tell your supervisor.");
        break;
    case ApiError::Kind::RateLimited:
        text.title = tr("AntCRM asks to slow down.");
        text.advice = tr("Too many requests came from your company. Wait a moment, then press Retry.");
        break;
    case ApiError::Kind::Server:
        text.title = tr("AntCRM has a fault of its own (%1).").arg(error.httpStatus);
        text.advice =
            tr("Nothing is wrong on this computer. Press Retry; if it stays so, tell your supervisor.");
        break;
    case ApiError::Kind::Protocol:
        if (error.httpStatus >= 300 && error.httpStatus < 400) {
            text.title = tr("The server sends us to another address (%1).").arg(error.httpStatus);
            text.advice =
                tr("It was not followed, so the API key stays here. Check the Base URL in Settings.");
        } else {
            text.title = tr("AntCRM's answer could not be read.");
            text.advice = tr(
                "Nothing of it is shown, so nothing wrong is shown. Press Retry; if it stays so, tell your "
                "supervisor: %1")
                              .arg(shownLine(error.detail));
        }
        break;
    case ApiError::Kind::Cancelled:
        text.title = tr("The request was given up.");
        text.advice = tr("Press Retry to ask again.");
        break;
    case ApiError::Kind::Unknown:
        text.title = tr("It is not known whether AntCRM did it.");
        text.advice =
            tr("It was sent, and the answer was lost. Do not send it again before it has been checked.");
        break;
    }
    return text;
}

ErrorText ErrorWords::ofWrite(const ApiError &error)
{
    ErrorText text = ofRead(error);
    text.advice.clear(); // what can be done stands with the submission's state
    switch (error.kind) {
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Unknown:
        text.title = tr("AntCRM's answer was lost on the way.");
        break;
    case ApiError::Kind::Rejected:
        text.title = tr("AntCRM refused it.");
        break;
    case ApiError::Kind::NotFound:
        text.title = tr("AntCRM does not know what it was about.");
        break;
    default:
        break;
    }
    return text;
}
