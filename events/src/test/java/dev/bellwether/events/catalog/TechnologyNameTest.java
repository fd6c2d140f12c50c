package dev.bellwether.events.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechnologyNameTest {

    @ParameterizedTest
    @CsvSource({"Node.js,NodeJS", "Ruby on Rails,ruby-on-rails", "ASP.NET Core,aspnet_core", "ＧＯ,go"})
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(TechnologyName.key(one)).isEqualTo(TechnologyName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"C,C++", "C++,C#", "F#,F"})
    void plusAndSharpTellNamesApart(String one, String other) {
        assertThat(TechnologyName.key(one)).isNotEqualTo(TechnologyName.key(other));
    }
}
