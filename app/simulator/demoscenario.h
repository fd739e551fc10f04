#pragma once

#include <QStringView>

#include <array>

// The callers every demo, test and guide counts on. They are the same with every seed; the generated people
// have none of these numbers.

enum class DemoCase {
    Known, //!< found at once
    Plus84, //!< stored as `+84…`: found when the other written forms are asked for
    Before2018, //!< stored with eleven digits
    SharedNumber, //!< a customer whose number another one has too
    LeadAndCustomer, //!< the same person twice, under one number
    Lead,
    Company,
    Nobody, //!< in no record
};

struct DemoCaller
{
    QStringView dialled; //!< as an agent types it
    QStringView stored; //!< as the server keeps it; empty for Nobody
    QStringView name;
    qint64 id; //!< customerId, or the leadId of a lead; 0 for Nobody
    DemoCase what;
};

//! contract/samples/contact_single_object.json is the first one, to the letter.
inline constexpr std::array demoCallers {
    DemoCaller {u"0867 123 456", u"0867123456", u"Nguyễn Thị Ánh", 475, DemoCase::Known},
    DemoCaller {u"0901 234 567", u"+84901234567", u"Trần Văn Bình", 476, DemoCase::Plus84},
    DemoCaller {u"0778 123 456", u"01228123456", u"Phạm Quốc Cường", 477, DemoCase::Before2018},
    DemoCaller {u"0912 345 678", u"0912345678", u"Hoàng Thị Mai", 478, DemoCase::SharedNumber},
    DemoCaller {u"0912 345 678", u"0912345678", u"Võ Minh Tuấn", 479, DemoCase::SharedNumber},
    DemoCaller {u"0976 543 210", u"0976543210", u"Bùi Ngọc Lan", 480, DemoCase::LeadAndCustomer},
    DemoCaller {u"0976 543 210", u"0976543210", u"Bùi Ngọc Lan", 481, DemoCase::LeadAndCustomer},
    DemoCaller {u"0983 456 789", u"0983456789", u"Đặng Thu Hà", 482, DemoCase::Lead},
    DemoCaller {u"028 7301 9555", u"02873019555", u"Công ty TNHH Thương mại An Phát", 483, DemoCase::Company},
    DemoCaller {u"0930 000 004", {}, {}, 0, DemoCase::Nobody},
};
