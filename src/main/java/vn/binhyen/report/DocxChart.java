package vn.binhyen.report;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Writes a bar chart that Word itself draws and an officer can edit: its numbers stand in an embedded workbook. */
final class DocxChart {

    private static final int HEIGHT = 70 * Units.EMU_PER_CENTIMETER / 10;

    /** Last year in a quiet grey, this year in the one deep colour of the house. */
    private static final byte[][] COLOURS = {
        {(byte) 0xB4, (byte) 0xBC, (byte) 0xC6}, {(byte) 0x1F, (byte) 0x4E, (byte) 0x79},
    };

    private DocxChart() {}

    static void write(XWPFDocument docx, Block.Chart block, int width) throws IOException {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(OfficialStyle.CHART.id);
        var run = paragraph.createRun();
        try {
            var chart = docx.createChart(run, width * Units.EMU_PER_POINT / 20, HEIGHT);
            draw(chart, block);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        describe(run, block);
    }

    private static void draw(XWPFChart chart, Block.Chart block) {
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom(chart), left(chart));
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(60);
        for (int index = 0; index < block.series().size(); index++) {
            bars(chart, data, block, index);
        }
        chart.plot(data);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP); // missing is not zero
        if (block.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        language(chart);
        labels(chart);
        letters(chart);
    }

    private static XDDFCategoryAxis bottom(XWPFChart chart) {
        var axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        quiet(axis);
        return axis;
    }

    private static XDDFValueAxis left(XWPFChart chart) {
        var axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setMinimum(0);
        axis.setMaximum(100);
        axis.setMajorUnit(20);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setNumberFormat("0");
        axis.getOrAddMajorGridProperties().setLineProperties(line((byte) 0xE3, (byte) 0xE6, (byte) 0xEA));
        quiet(axis);
        return axis;
    }

    private static void bars(XWPFChart chart, XDDFBarChartData data, Block.Chart block, int index) {
        var series = block.series().get(index);
        var column = index + 1;
        var last = block.categories().size();
        var names = XDDFDataSourcesFactory.fromArray(
                block.categories().toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        var numbers = XDDFDataSourcesFactory.fromArray(
                series.values().toArray(Double[]::new),
                chart.formatRange(new CellRangeAddress(1, last, column, column)),
                column);
        numbers.setFormatCode("0.00");
        var bars = (XDDFBarChartData.Series) data.addSeries(names, numbers);
        bars.setTitle(series.name(), chart.setSheetTitle(series.name(), column));
        var shift = COLOURS.length - block.series().size();
        bars.setFillProperties(colour(COLOURS[(index + shift) % COLOURS.length]));
    }

    private static void labels(XWPFChart chart) {
        for (var series : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            var labels = series.addNewDLbls();
            var format = labels.addNewNumFmt();
            format.setFormatCode("0.00");
            format.setSourceLinked(false);
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    /** Decimal commas also where the reader's own system writes points. */
    private static void language(XWPFChart chart) {
        try (var cursor = chart.getCTChart().newCursor()) {
            cursor.beginElement("lang", "http://schemas.openxmlformats.org/drawingml/2006/chart");
            cursor.insertAttributeWithValue("val", "vi-VN");
        }
    }

    private static void letters(XWPFChart chart) {
        var body = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        var letters = body.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(1100);
        letters.setLang("vi-VN");
        letters.addNewLatin().setTypeface(OfficialLayout.FONT);
    }

    private static void quiet(XDDFChartAxis axis) {
        axis.getOrAddShapeProperties().setLineProperties(line((byte) 0x8A, (byte) 0x93, (byte) 0x9E));
    }

    private static XDDFLineProperties line(byte... rgb) {
        return new XDDFLineProperties(colour(rgb));
    }

    private static XDDFSolidFillProperties colour(byte... rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }

    /** What a screen reader says instead of the picture. */
    private static void describe(XWPFRun run, Block.Chart block) {
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setDescr(block.caption());
    }
}
