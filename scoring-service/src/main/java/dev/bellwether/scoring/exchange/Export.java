package dev.bellwether.scoring.exchange;

import java.util.List;

/**
 * A form in which a radar can be had.
 *
 * @param format    the name
 * @param mediaType of the file
 * @param refusal   why it cannot be written; null if it can
 * @param losses    what the file leaves out
 */
public record Export(String format, String mediaType, String refusal, List<Loss> losses) {}
