package dev.dovetail.it.equality;

import static dev.dovetail.it.equality.BytesLeaf_.bytesLeaf;
import static dev.dovetail.it.equality.BytesRoot_.bytesRoot;
import static dev.dovetail.it.equality.ClockLeaf_.clockLeaf;
import static dev.dovetail.it.equality.ClockRoot_.clockRoot;
import static dev.dovetail.it.equality.CodedLeaf_.codedLeaf;
import static dev.dovetail.it.equality.CodedRoot_.codedRoot;
import static dev.dovetail.it.equality.DecimalLeaf_.decimalLeaf;
import static dev.dovetail.it.equality.DecimalRoot_.decimalRoot;
import static dev.dovetail.it.equality.FreeLeaf_.freeLeaf;
import static dev.dovetail.it.equality.FreeRoot_.freeRoot;
import static dev.dovetail.it.equality.InstantLeaf_.instantLeaf;
import static dev.dovetail.it.equality.InstantRoot_.instantRoot;
import static dev.dovetail.it.equality.LocalLeaf_.localLeaf;
import static dev.dovetail.it.equality.LocalRoot_.localRoot;
import static dev.dovetail.it.equality.MomentLeaf_.momentLeaf;
import static dev.dovetail.it.equality.MomentRoot_.momentRoot;
import static dev.dovetail.it.equality.MoneyLeaf_.moneyLeaf;
import static dev.dovetail.it.equality.MoneyRoot_.moneyRoot;
import static dev.dovetail.it.equality.PaddedLeaf_.paddedLeaf;
import static dev.dovetail.it.equality.PaddedRoot_.paddedRoot;
import static dev.dovetail.it.equality.TextLeaf_.textLeaf;
import static dev.dovetail.it.equality.TextRoot_.textRoot;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One type of key.
 *
 * @param roots what is referred to
 * @param leaves what refers
 * @param value a key
 * @param same the same key to the database, another one to Java in most types
 * @param other another key
 * @param spelled gives the key of a number in one of several forms, which are one key to the database
 * @param natural whether the key is unique beside the identifier
 * @param all selects all roots
 * @param eager the same, with their leaves by a second statement
 * @param joining selects all leaves with their roots in one statement
 * @param referring selects all leaves
 * @param among selects the roots of some keys
 */
record Kind<K, R extends Root<K, L>, L extends Leaf<K, R>>(
        EntityType<R> roots, EntityType<L> leaves, K value, K same, K other, Spelling<K> spelled, boolean natural,
        Function<Session, List<R>> all, Function<Session, List<R>> eager, Function<Session, List<L>> joining,
        Function<Session, List<L>> referring,
        BiFunction<Session, List<K>, List<R>> among) {

    /**
     * Spells keys.
     *
     * @param <K> the keys
     */
    interface Spelling<K> {
        K of(int key, int form);
    }

    static List<Kind<?, ?, ?>> kinds() {
        return List.of(decimal(), free(), instant(), local(), clock(), moment(), padded(), coded(), money(), bytes());
    }

    /** The same, and texts as the database compares them. */
    static List<Kind<?, ?, ?>> kinds(TestDatabase database) {
        return List.of(decimal(), free(), instant(), local(), clock(), moment(), padded(), coded(), money(), bytes(),
                texts(database));
    }

    private static Kind<BigDecimal, DecimalRoot, DecimalLeaf> decimal() {
        return new Kind<>(DecimalRoot_.TYPE, DecimalLeaf_.TYPE,
                new BigDecimal("1.5"),
                new BigDecimal("1.50"),
                new BigDecimal("2.25"),
                (key, form) -> new BigDecimal(key + ".5" + "0".repeat(form % 3) + (form == 3 ? "0004" : "")), false,
                session -> session.select(decimalRoot).list(),
                session -> session.select(decimalRoot).with(selectIn(decimalRoot.leaves())).list(),
                session -> session.select(decimalLeaf).with(joined(decimalLeaf.root())).list(),
                session -> session.select(decimalLeaf).list(),
                (session, keys) -> session.select(decimalRoot).where(decimalRoot.id.in(keys)).list());
    }

    private static Kind<BigDecimal, FreeRoot, FreeLeaf> free() {
        return new Kind<>(FreeRoot_.TYPE, FreeLeaf_.TYPE,
                new BigDecimal("1.5"),
                new BigDecimal("1.500"),
                new BigDecimal("2.25"),
                (key, form) -> new BigDecimal(key + ".5" + "0".repeat(form)), false,
                session -> session.select(freeRoot).list(),
                session -> session.select(freeRoot).with(selectIn(freeRoot.leaves())).list(),
                session -> session.select(freeLeaf).with(joined(freeLeaf.root())).list(),
                session -> session.select(freeLeaf).list(),
                (session, keys) -> session.select(freeRoot).where(freeRoot.id.in(keys)).list());
    }

    private static Kind<Instant, InstantRoot, InstantLeaf> instant() {
        return new Kind<>(InstantRoot_.TYPE, InstantLeaf_.TYPE,
                Instant.parse("2024-01-02T03:04:05.123456789Z"),
                Instant.parse("2024-01-02T03:04:05.123456789Z"),
                Instant.parse("2025-01-02T03:04:05.999999999Z"),
                (key, form) -> Instant.parse("2024-01-02T03:04:0" + key + ".123456789Z"), false,
                session -> session.select(instantRoot).list(),
                session -> session.select(instantRoot).with(selectIn(instantRoot.leaves())).list(),
                session -> session.select(instantLeaf).with(joined(instantLeaf.root())).list(),
                session -> session.select(instantLeaf).list(),
                (session, keys) -> session.select(instantRoot).where(instantRoot.id.in(keys)).list());
    }

    private static Kind<LocalDateTime, LocalRoot, LocalLeaf> local() {
        return new Kind<>(LocalRoot_.TYPE, LocalLeaf_.TYPE,
                LocalDateTime.parse("2024-01-02T03:04:05.123456789"),
                LocalDateTime.parse("2024-01-02T03:04:05.123456789"),
                LocalDateTime.parse("2025-01-02T23:59:59.999999999"),
                (key, form) -> LocalDateTime.parse("2024-01-02T03:04:0" + key + ".123456789"), false,
                session -> session.select(localRoot).list(),
                session -> session.select(localRoot).with(selectIn(localRoot.leaves())).list(),
                session -> session.select(localLeaf).with(joined(localLeaf.root())).list(),
                session -> session.select(localLeaf).list(),
                (session, keys) -> session.select(localRoot).where(localRoot.id.in(keys)).list());
    }

    private static Kind<LocalTime, ClockRoot, ClockLeaf> clock() {
        return new Kind<>(ClockRoot_.TYPE, ClockLeaf_.TYPE,
                LocalTime.parse("03:04:05.123456789"),
                LocalTime.parse("03:04:05.123456789"),
                LocalTime.parse("23:59:59.999999999"),
                (key, form) -> LocalTime.parse("23:59:5" + key + ".999999999"), false,
                session -> session.select(clockRoot).list(),
                session -> session.select(clockRoot).with(selectIn(clockRoot.leaves())).list(),
                session -> session.select(clockLeaf).with(joined(clockLeaf.root())).list(),
                session -> session.select(clockLeaf).list(),
                (session, keys) -> session.select(clockRoot).where(clockRoot.id.in(keys)).list());
    }

    private static Kind<OffsetDateTime, MomentRoot, MomentLeaf> moment() {
        return new Kind<>(MomentRoot_.TYPE, MomentLeaf_.TYPE,
                OffsetDateTime.parse("2024-01-02T03:04:05.123456+02:00"),
                OffsetDateTime.parse("2024-01-02T01:04:05.123456Z"),
                OffsetDateTime.parse("2025-01-02T03:04:05+02:00"),
                (key, form) -> OffsetDateTime.parse("2024-01-02T03:04:0" + key + ".123456789Z")
                        .withOffsetSameInstant(ZoneOffset.ofHours(form)), false,
                session -> session.select(momentRoot).list(),
                session -> session.select(momentRoot).with(selectIn(momentRoot.leaves())).list(),
                session -> session.select(momentLeaf).with(joined(momentLeaf.root())).list(),
                session -> session.select(momentLeaf).list(),
                (session, keys) -> session.select(momentRoot).where(momentRoot.id.in(keys)).list());
    }

    private static Kind<String, PaddedRoot, PaddedLeaf> padded() {
        return new Kind<>(PaddedRoot_.TYPE, PaddedLeaf_.TYPE,
                "ab",
                "ab  ",
                "cd",
                (key, form) -> "k" + key + " ".repeat(form), false,
                session -> session.select(paddedRoot).list(),
                session -> session.select(paddedRoot).with(selectIn(paddedRoot.leaves())).list(),
                session -> session.select(paddedLeaf).with(joined(paddedLeaf.root())).list(),
                session -> session.select(paddedLeaf).list(),
                (session, keys) -> session.select(paddedRoot).where(paddedRoot.id.in(keys)).list());
    }

    /**
     * Texts in columns that compare as those of the database do by default, or in MariaDB as often in others' tables.
     */
    private static Kind<String, TextRoot, TextLeaf> texts(TestDatabase database) {
        Spelling<String> spelled = switch (database) {
            case HSQLDB -> (key, form) -> "k" + key + " ".repeat(form);
            case MARIADB -> (key, form) -> (form % 2 == 0 ? "k" : "K") + key + " ".repeat(form / 2);
            default -> (key, form) -> "k" + key;
        };
        return new Kind<>(TextRoot_.TYPE, TextLeaf_.TYPE, spelled.of(1, 0), spelled.of(1, 1), spelled.of(2, 0), spelled,
                false, session -> session.select(textRoot).list(),
                session -> session.select(textRoot).with(selectIn(textRoot.leaves())).list(),
                session -> session.select(textLeaf).with(joined(textLeaf.root())).list(),
                session -> session.select(textLeaf).list(),
                (session, keys) -> session.select(textRoot).where(textRoot.id.in(keys)).list());
    }

    private static Kind<Code, CodedRoot, CodedLeaf> coded() {
        return new Kind<>(CodedRoot_.TYPE, CodedLeaf_.TYPE,
                new Code(7),
                new Code(7),
                new Code(8),
                (key, form) -> new Code(key), false,
                session -> session.select(codedRoot).list(),
                session -> session.select(codedRoot).with(selectIn(codedRoot.leaves())).list(),
                session -> session.select(codedLeaf).with(joined(codedLeaf.root())).list(),
                session -> session.select(codedLeaf).list(),
                (session, keys) -> session.select(codedRoot).where(codedRoot.id.in(keys)).list());
    }

    private static Kind<Money, MoneyRoot, MoneyLeaf> money() {
        return new Kind<>(MoneyRoot_.TYPE, MoneyLeaf_.TYPE,
                new Money("1.5"),
                new Money("1.50"),
                new Money("2.25"),
                (key, form) -> new Money(key + ".5" + "0".repeat(form % 3) + (form == 3 ? "0004" : "")), false,
                session -> session.select(moneyRoot).list(),
                session -> session.select(moneyRoot).with(selectIn(moneyRoot.leaves())).list(),
                session -> session.select(moneyLeaf).with(joined(moneyLeaf.root())).list(),
                session -> session.select(moneyLeaf).list(),
                (session, keys) -> session.select(moneyRoot).where(moneyRoot.id.in(keys)).list());
    }

    private static Kind<byte[], BytesRoot, BytesLeaf> bytes() {
        return new Kind<>(BytesRoot_.TYPE, BytesLeaf_.TYPE,
                new byte[] {1, 2},
                new byte[] {1, 2},
                new byte[] {3},
                (key, form) -> new byte[] {1, (byte) key}, true,
                session -> session.select(bytesRoot).list(),
                session -> session.select(bytesRoot).with(selectIn(bytesRoot.leaves())).list(),
                session -> session.select(bytesLeaf).with(joined(bytesLeaf.root())).list(),
                session -> session.select(bytesLeaf).list(),
                (session, keys) -> session.select(bytesRoot).where(bytesRoot.id.in(keys)).list());
    }

    R root(K id) {
        R root = roots.newInstance();
        root.id(id);
        root.name("root");
        return root;
    }

    L leaf() {
        L leaf = leaves.newInstance();
        leaf.mark(value);
        return leaf;
    }

    @Override
    public String toString() {
        return roots.name();
    }
}
