package dev.bellwether.trend.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.PreconditionFailed;
import dev.bellwether.defaults.problem.PreconditionRequired;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PutHeadersTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", quoteCharacter = '`', textBlock = """
        -, -,     -
        -, -,     *
        7, "7",   -
        7, *,     -
        """)
    void aRightBeliefIsLetThrough(Long current, String ifMatch, String ifNoneMatch) {
        assertThat(refusal(current, ifMatch, ifNoneMatch)).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", quoteCharacter = '`', textBlock = """
        -, "1",   -
        -, *,     -
        7, "6",   -
        7, -,     *
        7, "7",   *
        """)
    void aWrongBeliefIs412(Long current, String ifMatch, String ifNoneMatch) {
        assertThat(refusal(current, ifMatch, ifNoneMatch)).isInstanceOf(PreconditionFailed.class);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", quoteCharacter = '`', textBlock = """
        7, -, -
        7, -, "3"
        """)
    void noBeliefIs428(Long current, String ifMatch, String ifNoneMatch) {
        assertThat(refusal(current, ifMatch, ifNoneMatch)).isInstanceOf(PreconditionRequired.class);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", quoteCharacter = '`', textBlock = "7, seven, -")
    void whatIsNoTagIs400(Long current, String ifMatch, String ifNoneMatch) {
        assertThat(refusal(current, ifMatch, ifNoneMatch)).isInstanceOf(InvalidInput.class);
    }

    private static Throwable refusal(Long current, String ifMatch, String ifNoneMatch) {
        return catchThrowable(() -> PutHeaders.precondition(ifMatch, ifNoneMatch).check(current));
    }
}
