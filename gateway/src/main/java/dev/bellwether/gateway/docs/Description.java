package dev.bellwether.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** A file of {@code docs/}, as it was built in. */
record Description(byte[] content, String tag) {

    static Description read(String file) {
        try {
            var content = new ClassPathResource("descriptions/" + file).getContentAsByteArray();
            return new Description(content, "\"" + DigestUtils.md5DigestAsHex(content) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok().eTag(tag).body(content);
    }
}
