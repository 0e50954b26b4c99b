package vn.binhyen.outreach;

/** How many sessions a list holds in all its pages, with how many attendances and documents. */
record SessionTotals(long sessions, long participants, long documents) {}
