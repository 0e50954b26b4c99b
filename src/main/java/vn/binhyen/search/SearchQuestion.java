package vn.binhyen.search;

import vn.binhyen.identity.Officer;
import vn.binhyen.platform.SearchTerms;

/**
 * Câu hỏi tìm kiếm: what is looked for, by whom, and how many hits are shown.
 *
 * @param named somebody has the name that was typed: no other source need guess what else may be meant
 */
public record SearchQuestion(SearchTerms terms, Officer officer, int limit, boolean named) {}
