package dev.bellwether.trend.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsensusTest {

    private static final int ROUNDS = 50;
    private static final List<String> ITEMS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheListsChangesNotOneDigit(Method method) {
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            var lists = random(random);
            var shuffled = new ArrayList<>(lists);
            Collections.shuffle(shuffled, random);

            assertThat(of(method, shuffled)).isEqualTo(of(method, lists));
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherNamesForTheItemsGiveTheSameConsensusInTheOtherNames(Method method) {
        var random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            var lists = random(random);
            var others = new ArrayList<>(ITEMS);
            Collections.shuffle(others, random);
            var renamed = lists.stream().map(list -> new Ballot(
                    list.items().stream().map(item -> others.get(ITEMS.indexOf(item))).toList(), list.weight())).toList();

            var expected = ranks(method, lists).entrySet().stream()
                    .collect(Collectors.toMap(entry -> others.get(ITEMS.indexOf(entry.getKey())), Map.Entry::getValue));
            assertThat(ranks(method, renamed)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofOneListTheConsensusIsThatList(Method method) {
        var random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            var list = random(random).getFirst();

            assertThat(of(method, List.of(list))).extracting(Placed::item).isEqualTo(list.items());
            assertThat(of(method, List.of(list))).extracting(Placed::rank)
                    .isEqualTo(IntStream.rangeClosed(1, list.items().size()).boxed().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsTreatedAlikeByAllListsSharesARank(Method method) {
        var cycle = Stream.of("abc", "bca", "cab").map(ConsensusTest::ballot).toList();

        assertThat(of(method, cycle)).extracting(Placed::rank).containsExactly(1, 1, 1);
        assertThat(of(method, cycle)).extracting(Placed::score).containsOnly(of(method, cycle).getFirst().score());
    }

    @ParameterizedTest
    @EnumSource
    void whoIsFirstOfAllListsIsFirst(Method method) {
        var lists = Stream.of("adcb", "abe", "aecdb").map(ConsensusTest::ballot).toList();

        assertThat(of(method, lists).getFirst()).returns("a", Placed::item).returns(1, Placed::rank).returns(3, Placed::lists)
                .returns(1, Placed::best).returns(1, Placed::worst);
    }

    @ParameterizedTest
    @EnumSource
    void aListOfTwiceTheWeightCountsLikeTwoLists(Method method) {
        var random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            var lists = random(random);
            var first = lists.getFirst();
            var twice = new ArrayList<>(lists);
            twice.add(first);
            var heavy = new ArrayList<>(lists);
            heavy.set(0, new Ballot(first.items(), 2 * first.weight()));

            assertThat(ranks(method, heavy)).isEqualTo(ranks(method, twice));
        }
    }

    @Test
    void theMarkovChainSettlesWhereListsHaveNothingInCommon() {
        var lists = Stream.of("abc", "def").map(ConsensusTest::ballot).toList();
        double[] scores = Method.MC4.scores(Ballots.of(lists), 0);

        assertThat(scores).doesNotContain(Double.NaN).hasSize(6);
        assertThat(Arrays.stream(scores).sum()).isCloseTo(1, within(1e-9));
        assertThat(ranks(Method.MC4, lists)).containsEntry("a", 1).containsEntry("d", 1).containsEntry("b", 3)
                .containsEntry("e", 3).containsEntry("c", 5).containsEntry("f", 5);
    }

    @Test
    void onlyWhatManyListsAgreeOnIsBetterThanChance() {
        var random = new Random(5);
        var agreed = new ArrayList<Ballot>();
        for (int list = 0; list < 12; list++) {
            var rest = new ArrayList<>(ITEMS.subList(1, ITEMS.size()));
            Collections.shuffle(rest, random);
            rest.addFirst("a");
            agreed.add(new Ballot(rest.subList(0, 4), 1));
        }

        var marked = of(Method.BORDA, agreed).stream().filter(Placed::betterThanChance).map(Placed::item).toList();
        assertThat(marked).containsExactly("a");
        assertThat(of(Method.BORDA, List.of(ballot("abcdefgh")))).noneMatch(Placed::betterThanChance);
    }

    @Test
    void listsDrawnByLotAreSeldomBetterThanChance() {
        var random = new Random(6);
        int marks = 0;
        for (int round = 0; round < 400; round++) {
            var lists = IntStream.range(0, 10).mapToObj(_ -> {
                var items = new ArrayList<>(ITEMS);
                Collections.shuffle(items, random);
                return new Ballot(items.subList(0, 5), 1);
            }).toList();
            marks += of(Method.BORDA, lists).stream().anyMatch(Placed::betterThanChance) ? 1 : 0;
        }
        assertThat(marks).isLessThanOrEqualTo(20);
    }

    @Test
    void aListWithAnItemTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ballots.of(List.of(ballot("aba")))).withMessage("DUPLICATE_ITEM");
    }

    private static List<Placed> of(Method method, List<Ballot> lists) {
        return Consensus.of(Ballots.of(lists), method, Method.USUAL_K);
    }

    private static Map<String, Integer> ranks(Method method, List<Ballot> lists) {
        var ranks = new HashMap<String, Integer>();
        of(method, lists).forEach(placed -> ranks.put(placed.item(), placed.rank()));
        return ranks;
    }

    private static Ballot ballot(String items) {
        return new Ballot(List.of(items.split("")), 1);
    }

    private static List<Ballot> random(Random random) {
        return IntStream.range(0, 1 + random.nextInt(7)).mapToObj(_ -> {
            var items = new ArrayList<>(ITEMS);
            Collections.shuffle(items, random);
            return new Ballot(List.copyOf(items.subList(0, 2 + random.nextInt(ITEMS.size() - 1))), 0.1 * (1 + random.nextInt(9)));
        }).toList();
    }
}
