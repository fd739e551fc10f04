#pragma once

#include <QString>

#include <array>

// The tables of Vietnam's numbering plan: what moved in 2017 and 2018, and where to.

struct PrefixMove
{
    QStringView before;
    QStringView after;
};

//! Mobile prefixes moved from 15 September 2018 on, without the leading 0: 11 digits became 10.
//! Decision 798/QĐ-BTTTT of the Ministry of Information and Communications, 2018.
inline constexpr std::array mobileMoves {
    PrefixMove {u"120", u"70"},
    PrefixMove {u"121", u"79"},
    PrefixMove {u"122", u"77"},
    PrefixMove {u"123", u"83"},
    PrefixMove {u"124", u"84"},
    PrefixMove {u"125", u"85"},
    PrefixMove {u"126", u"76"},
    PrefixMove {u"127", u"81"},
    PrefixMove {u"128", u"78"},
    PrefixMove {u"129", u"82"},
    PrefixMove {u"162", u"32"},
    PrefixMove {u"163", u"33"},
    PrefixMove {u"164", u"34"},
    PrefixMove {u"165", u"35"},
    PrefixMove {u"166", u"36"},
    PrefixMove {u"167", u"37"},
    PrefixMove {u"168", u"38"},
    PrefixMove {u"169", u"39"},
    PrefixMove {u"186", u"56"},
    PrefixMove {u"188", u"58"},
    PrefixMove {u"199", u"59"},
};

//! Area codes moved in 2017, without the leading 0: Decision 2036/QĐ-BTTTT of 21 November 2016. Phú Thọ 210,
//! Vĩnh Phúc 211, Hòa Bình 218 and Hà Giang 219 stayed. The table is the whole plan; which of it may be used
//! to read a number is decided where it is read (contract 4).
inline constexpr std::array areaMoves {
    // from 11 February
    PrefixMove {u"20", u"214"}, // Lào Cai
    PrefixMove {u"22", u"212"}, // Sơn La
    PrefixMove {u"230", u"215"}, // Điện Biên
    PrefixMove {u"231", u"213"}, // Lai Châu
    PrefixMove {u"29", u"216"}, // Yên Bái
    PrefixMove {u"37", u"237"}, // Thanh Hóa
    PrefixMove {u"38", u"238"}, // Nghệ An
    PrefixMove {u"39", u"239"}, // Hà Tĩnh
    PrefixMove {u"510", u"235"}, // Quảng Nam
    PrefixMove {u"511", u"236"}, // Đà Nẵng
    PrefixMove {u"52", u"232"}, // Quảng Bình
    PrefixMove {u"53", u"233"}, // Quảng Trị
    PrefixMove {u"54", u"234"}, // Thừa Thiên Huế
    // from 15 April
    PrefixMove {u"240", u"204"}, // Bắc Giang
    PrefixMove {u"241", u"222"}, // Bắc Ninh
    PrefixMove {u"25", u"205"}, // Lạng Sơn
    PrefixMove {u"26", u"206"}, // Cao Bằng
    PrefixMove {u"27", u"207"}, // Tuyên Quang
    PrefixMove {u"280", u"208"}, // Thái Nguyên
    PrefixMove {u"281", u"209"}, // Bắc Kạn
    PrefixMove {u"30", u"229"}, // Ninh Bình
    PrefixMove {u"31", u"225"}, // Hải Phòng
    PrefixMove {u"320", u"220"}, // Hải Dương
    PrefixMove {u"321", u"221"}, // Hưng Yên
    PrefixMove {u"33", u"203"}, // Quảng Ninh
    PrefixMove {u"350", u"228"}, // Nam Định
    PrefixMove {u"351", u"226"}, // Hà Nam
    PrefixMove {u"36", u"227"}, // Thái Bình
    PrefixMove {u"710", u"292"}, // Cần Thơ
    PrefixMove {u"711", u"293"}, // Hậu Giang
    PrefixMove {u"74", u"294"}, // Trà Vinh
    PrefixMove {u"76", u"296"}, // An Giang
    PrefixMove {u"77", u"297"}, // Kiên Giang
    PrefixMove {u"780", u"290"}, // Cà Mau
    PrefixMove {u"781", u"291"}, // Bạc Liêu
    PrefixMove {u"79", u"299"}, // Sóc Trăng
    // from 17 June
    PrefixMove {u"4", u"24"}, // Hà Nội
    PrefixMove {u"500", u"262"}, // Đắk Lắk
    PrefixMove {u"501", u"261"}, // Đắk Nông
    PrefixMove {u"55", u"255"}, // Quảng Ngãi
    PrefixMove {u"56", u"256"}, // Bình Định
    PrefixMove {u"57", u"257"}, // Phú Yên
    PrefixMove {u"58", u"258"}, // Khánh Hòa
    PrefixMove {u"59", u"269"}, // Gia Lai
    PrefixMove {u"60", u"260"}, // Kon Tum
    PrefixMove {u"61", u"251"}, // Đồng Nai
    PrefixMove {u"62", u"252"}, // Bình Thuận
    PrefixMove {u"63", u"263"}, // Lâm Đồng
    PrefixMove {u"64", u"254"}, // Bà Rịa – Vũng Tàu
    PrefixMove {u"650", u"274"}, // Bình Dương
    PrefixMove {u"651", u"271"}, // Bình Phước
    PrefixMove {u"66", u"276"}, // Tây Ninh
    PrefixMove {u"67", u"277"}, // Đồng Tháp
    PrefixMove {u"68", u"259"}, // Ninh Thuận
    PrefixMove {u"70", u"270"}, // Vĩnh Long
    PrefixMove {u"72", u"272"}, // Long An
    PrefixMove {u"73", u"273"}, // Tiền Giang
    PrefixMove {u"75", u"275"}, // Bến Tre
    PrefixMove {u"8", u"28"}, // Thành phố Hồ Chí Minh
};
