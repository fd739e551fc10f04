#pragma once

class QTableView;

//! What every table of RingDesk has in common: rows of 32 pixels, whole rows selected, Enter opens, no grid
//! but a line below each row.
void setUpTable(QTableView *table);

//! Shows the first column of OutboxModel as badges.
void setUpStateColumn(QTableView *table);

//! Widths for the columns of CustomersModel.
void sizeCustomerColumns(QTableView *table);

//! Widths for the columns of OrdersModel; the status as a badge.
void setUpOrderColumns(QTableView *table);

//! Widths for the columns of TicketsModel; the status as a badge, a deadline that is near or over with a
//! sign.
void setUpTicketColumns(QTableView *table);
