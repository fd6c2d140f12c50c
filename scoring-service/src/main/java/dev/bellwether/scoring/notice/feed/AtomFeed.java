package dev.bellwether.scoring.notice.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.bellwether.scoring.notice.Notice;

/** Notices as an Atom feed (RFC 4287). Ids do not depend on where the feed is read, so a reader shows each entry once. */
public final class AtomFeed {

    private static final String TITLE = "Bellwether";
    /** What XML 1.0 cannot hold. */
    private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private AtomFeed() {}

    /**
     * The feed's XML.
     *
     * @param notices newest first
     * @param base    what links begin with
     * @param self    where the feed was read
     */
    public static String of(List<Notice> notices, String base, String self) {
        var feed = new Feed("atom_1.0");
        feed.setId(urn("feed"));
        feed.setTitle(TITLE);
        feed.setUpdated(Date.from(notices.stream().map(Notice::at).findFirst().orElse(Instant.EPOCH)));
        feed.setOtherLinks(List.of(link(self, "self")));
        var author = new Person();
        author.setName(TITLE);
        feed.setAuthors(List.of(author));
        feed.setEntries(notices.stream().map(notice -> entry(notice, base)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Notice notice, String base) {
        var entry = new Entry();
        entry.setId(urn(notice.id()));
        entry.setTitle(clean(notice.title()));
        entry.setUpdated(Date.from(notice.at()));
        entry.setAlternateLinks(List.of(link(base + notice.link(), "alternate")));
        var category = new Category();
        category.setTerm(notice.kind().text());
        entry.setCategories(List.of(category));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(clean(notice.text()));
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String href, String rel) {
        var link = new Link();
        link.setHref(href);
        link.setRel(rel);
        return link;
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("bellwether/" + name).getBytes(UTF_8));
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }
}
