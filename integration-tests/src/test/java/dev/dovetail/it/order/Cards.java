package dev.dovetail.it.order;

import static dev.dovetail.it.order.Board_.board;
import static dev.dovetail.it.order.Card_.card;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Boards, and cards with three unique keys. */
final class Cards extends Area {
    private static final int PLACES = 4;
    private static final List<String> LABELS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    private static final List<String> CODES = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");

    private record Slot(Board board, int place) {}

    private record Now(Card card, Slot slot, String label, @Nullable String code, int version) {}

    private final List<Now> after = new ArrayList<>();

    Cards(Random random) {
        super(random);
    }

    @Override
    void seed(Session session) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Board made = Board_.create().name("b" + i);
            session.add(made);
            places(made, slots);
        }
        List<Slot> given = distinct(none(5), slots, 0, 0);
        List<String> labels = distinct(none(5), LABELS, 0, 0);
        List<String> codes = distinct(none(5), CODES, 0, 0.2);
        for (int i = 0; i < 5; i++) {
            session.add(Card_.create().board(given.get(i).board()).place(given.get(i).place()).label(labels.get(i))
                    .code(codes.get(i)));
        }
    }

    private static <T> List<@Nullable T> none(int count) {
        return new ArrayList<>(java.util.Collections.nCopies(count, null));
    }

    private static void places(Board board, List<Slot> slots) {
        for (int place = 1; place <= PLACES; place++) {
            slots.add(new Slot(board, place));
        }
    }

    @Override
    void decide(Session session) {
        List<Board> boards = new ArrayList<>(session.select(board).orderBy(board.id).list());
        List<Card> cards = session.select(card).orderBy(card.id).list();
        boards.forEach(each -> each.cards().size());
        if (boards.size() > 2 && chance(0.5)) {
            Board leaving = boards.remove(random.nextInt(boards.size()));
            changes.add(() -> session.delete(leaving));
        }
        if (boards.size() < 4 && chance(0.4)) {
            Board coming = Board_.create().name("new");
            changes.add(() -> session.add(coming));
            boards.add(coming);
        }
        List<Slot> slots = new ArrayList<>();
        boards.forEach(each -> places(each, slots));
        List<Card> staying = new ArrayList<>();
        for (Card each : cards) {
            if (chance(0.25)) {
                Board of = each.board();
                changes.add(chance(0.5) || !boards.contains(of) ? () -> session.delete(each) : () -> of.cards().remove(each));
            } else {
                staying.add(each);
            }
        }
        int old = staying.size();
        for (int i = random.nextInt(3); i > 0 && staying.size() < 8; i--) {
            staying.add(Card_.create());
        }
        List<@Nullable Slot> current = new ArrayList<>();
        List<@Nullable String> labels = new ArrayList<>();
        List<@Nullable String> codes = new ArrayList<>();
        for (int i = 0; i < staying.size(); i++) {
            Card each = staying.get(i);
            current.add(i < old ? new Slot(each.board(), each.place()) : null);
            labels.add(i < old ? each.label() : null);
            codes.add(i < old ? each.code() : null);
        }
        List<Slot> newSlots = distinct(current, slots, 0.4, 0);
        List<String> newLabels = distinct(labels, LABELS, 0.5, 0);
        List<String> newCodes = distinct(codes, CODES, 0.4, 0.2);
        for (int i = 0; i < staying.size(); i++) {
            Slot slot = newSlots.get(i);
            boolean same = i < old && slot.equals(current.get(i)) && Objects.equals(newLabels.get(i), labels.get(i))
                    && Objects.equals(newCodes.get(i), codes.get(i));
            int version = i < old ? staying.get(i).version() + (same ? 0 : 1) : 1;
            Now now = new Now(staying.get(i), slot, newLabels.get(i), newCodes.get(i), version);
            after.add(now);
            changes.add(() -> now.card().board(slot.board()).place(slot.place()).label(now.label()).code(now.code()));
        }
    }

    @Override
    List<Rows> expected() {
        return List.of(new Rows("SELECT id, board_id, place, label, code, version FROM order_cards", after.stream()
                .map(now -> row(now.card().id(), now.slot().board().id(), now.slot().place(), now.label(), now.code(),
                        now.version()))
                .toList()));
    }
}
