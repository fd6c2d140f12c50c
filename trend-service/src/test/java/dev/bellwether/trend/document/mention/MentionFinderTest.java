package dev.bellwether.trend.document.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

    private static final MentionFinder STARTER = StarterNames.finder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Django's admin, Django’s ORM                   | Django→django, Django→django
        We moved to Node.js.                           | Node.js→nodejs
        C++, C# and .NET (F#)                          | C++→cpp, C#→csharp, .NET→dotnet, F#→fsharp
        ASP.NET Core is not .NET Core                  | ASP.NET Core→aspnet-core, .NET Core→dotnet
        net pay, the net, VB.NET                       | ``
        Spring Boot, spring-boot, SpringBoot           | Spring Boot→spring-boot, spring-boot→spring-boot, SpringBoot→spring-boot
        Spring Cloud and Spring WebFlux                | Spring Cloud→spring-cloud, Spring WebFlux→spring-framework
        JavaScript is not Java                         | JavaScript→javascript, Java→java
        a name broken over lines: Ruby on\\nRails      | Ruby on\\nRails→rails
        PostgreSQL13, PHP8, C++20, Java17              | PostgreSQL→postgresql, PHP→php, C++→cpp, Java→java
        PostgreSQLs and Djangology                     | PostgreSQL→postgresql
        main.py, go.mod, app.php, django.example       | ``
        https://django.example/redis?x=kafka           | ``
        jobs@django.org, @redis, DJANGO_SECRET         | ``
        (Redis)/[Kafka], "MySQL"; nginx:               | Redis→redis, Kafka→kafka, MySQL→mysql, nginx→nginx
        Ｎｏｄｅ.js and Ｒｅｄｉｓ                     | Ｎｏｄｅ.js→nodejs, Ｒｅｄｉｓ→redis
        我们用Redis和PostgreSQL                        | Redis→redis, PostgreSQL→postgresql
        I prefer redis. JS was never my thing          | redis→redis, JS→javascript
        """)
    void namesAreFoundInTheSpellingsThatPeopleUse(String text, String expected) {
        assertThat(found(STARTER, text.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The service is written in Go.                                     | Take the train and go home. Go to the next room.
        We are looking for a Swift developer.                             | A swift reply is welcome. Swift action was taken.
        Our Express app runs on Node.js.                                  | The express train is late, said the express mail.
        Experience with Spring and Hibernate                              | In spring we travel. Spring break is near.
        The REST API answers in JSON.                                     | Rest assured: the rest comes later, after some rest.
        A Meteor app with MongoDB                                         | The meteor shower was bright.
        Phoenix is a web framework for Elixir.                            | She moved to Phoenix, Arizona.
        Flask 3.0 needs Python 3.8.                                       | He drank from a flask.
        Rocket and Axum are frameworks for Rust.                          | It is not rocket science.
        Java 21 has virtual threads.                                      | The island of Java lies south of Borneo.
        """)
    void anOrdinaryWordCountsOnlyWhereTheContextSaysSo(String technology, String ordinary) {
        assertThat(STARTER.find(technology).mentions().getFirst().counted()).as(technology).isTrue();
        assertThat(STARTER.find(ordinary).technologies()).as(ordinary).noneMatch(Findings.Found::counted);
    }

    @Test
    void offsetsAreThoseOfTheTextAsItIs() {
        var text = "Ａ name: ﬁne, naïve Ruby\u00A0on  Rails 😀 Redis";

        assertThat(STARTER.find(text).mentions()).allSatisfy(mention -> assertThat(
                text.substring(mention.offset(), mention.offset() + mention.length())).isEqualTo(mention.surface())).extracting(
                        Mention::surface)
                .containsExactly("Ruby\u00A0on  Rails", "Redis");
    }

    @Test
    void aNameOfOneLetterOrAnOrdinaryWordThatNobodyListedIsTreatedWithCare() {
        var names = new Names();
        names.put(Examples.technology("q", 1, "Q"));
        names.put(Examples.technology("lantern", 1, "Lantern"));
        names.put(Examples.technology("kafka", 1, "Apache Kafka"));
        var finder = MentionFinder.of(names, Lexicon.shipped());

        assertThat(found(finder, "In Q and A, a lantern was lit by Mr Q")).isEmpty();
        assertThat(found(finder, "We use the Lantern framework with Kafka and the Q language."))
                .isEqualTo("Lantern→lantern, Kafka→kafka, Q→q");
    }

    @Test
    void aNameThatIsOnItsWayFromOneTechnologyToAnotherIsNoMention() {
        var names = new Names();
        names.put(Examples.technology("one", 1, "Zyxwv"));
        names.put(Examples.technology("two", 1, "Two Zyxwv", "Zyxwv"));

        assertThat(found(MentionFinder.of(names, Lexicon.shipped()), "Zyxwv and Two Zyxwv")).isEqualTo("Two Zyxwv→two");
    }

    @Test
    void withoutNamesNothingIsFound() {
        assertThat(MentionFinder.of(new Names(), Lexicon.shipped()).find("Go and Java").technologies()).isEmpty();
    }

    @Test
    void ofManyMentionsTheFirstThousandAreListedAndAllAreCounted() {
        var findings = STARTER.find("Redis, ".repeat(1_500));

        assertThat(findings.mentions()).hasSize(1_000);
        assertThat(findings.omitted()).isEqualTo(500);
        assertThat(findings.technologies()).singleElement().satisfies(redis -> assertThat(redis.mentions()).isEqualTo(1_500));
    }

    private static String found(MentionFinder finder, String text) {
        return finder.find(text).mentions().stream().filter(Mention::counted)
                .map(mention -> mention.surface() + "→" + mention.technology()).collect(Collectors.joining(", "));
    }
}
