package dev.bellwether.scoring.criterion.web;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;

/** A criterion as callers send it. They may send back what they read; its version is the one in {@code If-Match}. */
record CriterionBody(String id, Long version, String name, String description, List<InputBody> inputs) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_INPUTS = 50;

    /** @param path the id in the URL, which that in the body must not contradict */
    Criterion read(String path) {
        var faults = new Faults();
        faults.check(id == null || id.equals(path), "/id", "is not the id in the path");
        faults.check(name != null && !name.isBlank() && name.length() <= LONGEST_NAME, "/name",
                "must be 1 to " + LONGEST_NAME + " characters");
        faults.check(inputs != null && !inputs.isEmpty() && inputs.size() <= MOST_INPUTS, "/inputs",
                "must be 1 to " + MOST_INPUTS);
        var seen = new HashSet<String>();
        var read = inputs == null
                ? List.<Input>of()
                : IntStream.range(0, inputs.size()).mapToObj(i -> {
                    var pointer = "/inputs/" + i;
                    faults.check(inputs.get(i) != null, pointer, "must be given");
                    var input = inputs.get(i) == null ? null : inputs.get(i).read(pointer, faults);
                    faults.check(input == null || seen.add(input.id()), pointer + "/id", "is there twice");
                    return input;
                }).toList();
        faults.throwIfAny();
        return new Criterion(path, 1, name, description, read);
    }
}
