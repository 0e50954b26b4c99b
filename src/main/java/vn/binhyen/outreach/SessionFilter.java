package vn.binhyen.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SearchTerms;

/** Which sessions a list shows: those of a part of the tree, of some days, of one form, with these words. */
record SessionFilter(
        Scope scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OutreachForm form,
        SearchTerms words,
        boolean withdrawn) {}
