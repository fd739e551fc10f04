#pragma once

//! The most records that a page of ApiRing's lists holds (contract 1); a shorter one is the last.
inline constexpr int pageLimit = 20;
