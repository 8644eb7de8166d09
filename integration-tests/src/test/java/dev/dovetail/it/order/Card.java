package dev.dovetail.it.order;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Unique by a reference and a number, by a text, and by a text that may be null. */
@Entity(table = "order_cards")
@Index(value = {"boardId", "place"}, unique = true)
interface Card {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Board.class)
    Long boardId();

    @ManyToOne(backPopulates = "cards")
    Board board();

    Card board(Board board);

    int place();

    Card place(int place);

    @Column(unique = true, length = 20)
    String label();

    Card label(String label);

    @Column(unique = true)
    @Nullable String code();

    Card code(@Nullable String code);

    @Version
    int version();
}
