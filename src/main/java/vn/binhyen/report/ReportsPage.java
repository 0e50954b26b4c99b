package vn.binhyen.report;

import java.util.Map;

/** The list of reports an officer may open. */
public record ReportsPage(String area, String areaId, String year, Map<String, String> years) {}
