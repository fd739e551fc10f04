#pragma once

//! Values that no endpoint lists and that forms suggest, learned from what was read (contract 1, last line).
enum class Learned {
    Sla,
    TicketCategory,
    Priority,
    TicketStatus,
    TicketGroup,
    Stage,
    CustomerStage,
    Branch,
    Gift,
    Segment,
    Staff,
    TicketResolution, // at the end: the directory keeps the numbers
};
