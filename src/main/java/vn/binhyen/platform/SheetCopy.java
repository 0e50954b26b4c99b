package vn.binhyen.platform;

import com.fasterxml.aalto.stax.EventFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/** Copies the XML of a sheet event by event, so that memory does not grow with it, and marks what is wrong on the way. */
class SheetCopy {

    private static final int LETTERS = 26;
    private static final XMLEventFactory EVENTS = new EventFactoryImpl();

    private final SheetMarks marks;
    private final SheetMarker.Header header;
    private final RedStyles styles;
    private int row;
    private int column;

    SheetCopy(SheetMarks marks, SheetMarker.Header header, RedStyles styles) {
        this.marks = marks;
        this.header = header;
        this.styles = styles;
    }

    void copy(InputStream in, OutputStream out) throws XMLStreamException {
        var reader = WorkbookMarker.factory().createXMLEventReader(in);
        var writer = new OutputFactoryImpl().createXMLEventWriter(out, "UTF-8");
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            var name = event.isStartElement() ? event.asStartElement().getName() : null;
            if (name != null && name.getLocalPart().equals("row")) {
                row = number(event.asStartElement(), row + 1);
                column = 0;
                writer.add(event);
            } else if (name != null && name.getLocalPart().equals("c")) {
                cell(event.asStartElement(), reader, writer);
            } else {
                if (event.isEndElement()
                        && event.asEndElement().getName().getLocalPart().equals("row")) {
                    endOfRow(event.asEndElement().getName(), writer);
                }
                writer.add(event);
            }
        }
        writer.flush();
    }

    private static int number(StartElement row, int usual) {
        var given = row.getAttributeByName(new QName("r"));
        return given == null ? usual : Integer.parseInt(given.getValue());
    }

    private void cell(StartElement cell, XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        var given = cell.getAttributeByName(new QName("r"));
        var at = given == null ? column : column(given.getValue());
        emptyUntil(at, cell.getName(), writer);
        column = at + 1;
        if (header.isErrors(at) && at < header.titles().size()) {
            skip(reader);
            write(at, cell.getName(), writer);
        } else {
            writer.add(isRed(at) ? red(cell) : cell);
        }
    }

    /** Empty cells that should not be empty are not in the file; they are written to be red. */
    private void emptyUntil(int end, QName like, XMLEventWriter writer) throws XMLStreamException {
        for (; column < end; column++) {
            if (header.isErrors(column) && column < header.titles().size()) {
                write(column, like, writer);
            } else if (isRed(column)) {
                start(like, "c", List.of(attribute("r", address(column)), attribute("s", styles.count())), writer);
                end(like, "c", writer);
            }
        }
    }

    private void endOfRow(QName like, XMLEventWriter writer) throws XMLStreamException {
        var cell = new QName(like.getNamespaceURI(), "c", like.getPrefix());
        emptyUntil(header.titles().size(), cell, writer);
        if (header.errorsAt() >= header.titles().size()) {
            write(Math.max(column, header.errorsAt()), cell, writer);
        }
    }

    /** The cell that says what is wrong with this row. */
    private void write(int at, QName like, XMLEventWriter writer) throws XMLStreamException {
        var text = row == header.row() ? marks.heading() : marks.text(row);
        if (text.isEmpty()) {
            return;
        }
        start(like, "c", List.of(attribute("r", address(at)), attribute("t", "inlineStr")), writer);
        start(like, "is", List.of(), writer);
        start(like, "t", List.of(), writer);
        writer.add(EVENTS.createCharacters(text));
        end(like, "t", writer);
        end(like, "is", writer);
        end(like, "c", writer);
    }

    private boolean isRed(int at) {
        return styles.count() > 0 && row != header.row() && marks.isWrong(row, header.title(at));
    }

    private StartElement red(StartElement cell) {
        var attributes = new ArrayList<Attribute>();
        var style = 0;
        for (var all = cell.getAttributes(); all.hasNext(); ) {
            var attribute = all.next();
            if (attribute.getName().getLocalPart().equals("s")) {
                style = Integer.parseInt(attribute.getValue());
            } else {
                attributes.add(attribute);
            }
        }
        attributes.add(attribute("s", Math.min(style, styles.count() - 1) + styles.count()));
        return EVENTS.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces());
    }

    private static void skip(XMLEventReader reader) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private static void start(QName like, String name, List<Attribute> attributes, XMLEventWriter writer)
            throws XMLStreamException {
        writer.add(EVENTS.createStartElement(
                new QName(like.getNamespaceURI(), name, like.getPrefix()),
                attributes.iterator(),
                List.<javax.xml.stream.events.Namespace>of().iterator()));
    }

    private static void end(QName like, String name, XMLEventWriter writer) throws XMLStreamException {
        writer.add(EVENTS.createEndElement(
                new QName(like.getNamespaceURI(), name, like.getPrefix()),
                List.<javax.xml.stream.events.Namespace>of().iterator()));
    }

    private static Attribute attribute(String name, Object value) {
        return EVENTS.createAttribute(name, value.toString());
    }

    private static int column(String address) {
        var column = 0;
        for (var i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private String address(int at) {
        var letters = new StringBuilder();
        for (var rest = at + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString() + row;
    }
}
