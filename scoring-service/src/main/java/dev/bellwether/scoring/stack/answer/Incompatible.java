package dev.bellwether.scoring.stack.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Technologies that no stack has together.
 *
 * @param members the two
 * @param reason  why, in a sentence
 * @param value   what they would have contributed
 */
public record Incompatible(List<Member> members, String reason, @JsonIgnore double value) {

    /** A technology as one part. */
    public record Member(String part, String technology) {}
}
