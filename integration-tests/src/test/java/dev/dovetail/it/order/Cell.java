package dev.dovetail.it.order;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** An identifier of two numbers, which rows exchange. */
@Entity(table = "order_cells")
interface Cell {
    @Id
    int x();

    Cell x(int x);

    @Id
    int y();

    Cell y(int y);

    String text();

    Cell text(String text);
}
