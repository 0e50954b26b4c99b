package vn.binhyen.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetWriter;
import vn.binhyen.platform.VietnameseText;

/** Files on their way in and out: the sent one for as long as it is needed, and the sample of what is wanted. */
@Component
class ImportUploads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NAME_LENGTH = 100;

    private final MessageSource messages;

    ImportUploads(MessageSource messages) {
        this.messages = messages;
    }

    /** What the form asks of the file as a whole, as far as somebody said something. */
    static Map<String, String> whole(ImportForm form, Map<String, String> said) {
        var whole = new HashMap<String, String>();
        for (var column : form.whole()) {
            var text = VietnameseText.clean(said.getOrDefault(column.code(), ""));
            if (!text.isEmpty() && text.length() <= NAME_LENGTH) {
                whole.put(column.code(), text);
            }
        }
        return whole;
    }

    /** Works with the sent file and the name it had. */
    <T> T with(@Nullable MultipartFile file, ImportForm form, Map<String, String> said, Function<SentFile, T> work) {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.invalid("upload-missing").at("file");
        }
        try {
            var path = Files.createTempFile("binhyen-import", ".part");
            try {
                file.transferTo(path);
                return work.apply(new SentFile(path, name(file), whole(form, said)));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name, whatever path a browser puts before it. */
    private static String name(MultipartFile file) {
        var sent = VietnameseText.clean(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.length() > NAME_LENGTH ? name.substring(name.length() - NAME_LENGTH) : name;
    }

    /** A workbook with the columns of an import and one row as a sample. */
    ResponseEntity<byte[]> template(ImportForm form) {
        var locale = LocaleContextHolder.getLocale();
        var columns = form.columns().stream().filter(SheetColumn::read).toList();
        var head = columns.stream()
                .map(column -> messages.getMessage(column.labelKey(), null, locale))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(
                    out,
                    form.name(),
                    head,
                    List.of(columns.stream().map(SheetColumn::sample).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pages.attachment(form.name() + ".xlsx", XLSX, out.toByteArray());
    }
}
