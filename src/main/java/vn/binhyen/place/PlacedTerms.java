package vn.binhyen.place;

import vn.binhyen.platform.SearchTerms;

/** A search read as a name followed by the place it lies in: "tdp 5" and "phường Tân Phong". */
public record PlacedTerms(SearchTerms name, Area place) {}
