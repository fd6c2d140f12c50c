package dev.bellwether.trend.document.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.defaults.problem.PayloadTooLarge;
import dev.bellwether.trend.document.Content;
import dev.bellwether.trend.document.Content.Format;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a document as it comes, and keeps no more of it than its text. */
final class DocumentBody {

    private final JsonMapper mapper;

    DocumentBody(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The fields of a JSON body. */
    DocumentForm json(InputStream body) {
        try {
            var form = mapper.readValue(body, DocumentForm.class);
            if (form == null) {
                throw new InvalidInput("", "The body is null");
            }
            return form;
        } catch (JacksonException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PayloadTooLarge large) {
                    throw large;
                }
            }
            throw new InvalidInput(List.of(JsonFaults.of(e)));
        }
    }

    /** The content of a JSON body; null if faults were added. */
    static Content of(DocumentForm form, Faults faults) {
        faults.check(form.text() == null || form.html() == null, "/html", "must not come together with text");
        faults.check(form.text() != null || form.html() != null, "/text", "is missing, and so is html");
        if (!faults.found().isEmpty() && (form.text() == null) == (form.html() == null)) {
            return null;
        }
        return form.text() != null
                ? filled(new Content(Format.TEXT, form.text()), "/text", faults)
                : filled(new Content(Format.HTML, HtmlText.of(new StringReader(form.html()))), "/html", faults);
    }

    /** The content of a body that is the document itself; null if faults were added. */
    static Content of(InputStream body, MediaType type, Faults faults) throws IOException {
        var bytes = new BufferedInputStream(body, 1 << 16);
        var charset = Charsets.of(type, bytes);
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(bytes, decoder)) {
            return type.getSubtype().equals("html")
                    ? filled(new Content(Format.HTML, HtmlText.of(reader)), "", faults)
                    : filled(new Content(Format.TEXT, text(reader)), "", faults);
        } catch (CharacterCodingException e) {
            faults.add("", "The body is not written in " + charset);
            return null;
        }
    }

    private static String text(Reader reader) throws IOException {
        var text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }

    private static Content filled(Content content, String pointer, Faults faults) {
        faults.check(!content.text().isBlank(), pointer, "holds no text");
        return content;
    }
}
