package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.math.BigDecimal;

/** One track on an invoice: {@code Invoice ──< InvoiceLine >── Track}. */
@Entity(table = "InvoiceLine")
public interface InvoiceLine {
    @Id
    @Column(name = "InvoiceLineId")
    Integer id();

    InvoiceLine id(Integer id);

    @ForeignKey(Invoice.class)
    @Column(name = "InvoiceId")
    Integer invoiceId();

    @ManyToOne(backPopulates = "lines")
    Invoice invoice();

    InvoiceLine invoice(Invoice invoice);

    @ForeignKey(Track.class)
    @Column(name = "TrackId")
    Integer trackId();

    @ManyToOne(backPopulates = "invoiceLines")
    Track track();

    InvoiceLine track(Track track);

    @Column(name = "UnitPrice", precision = 10, scale = 2)
    BigDecimal unitPrice();

    InvoiceLine unitPrice(BigDecimal unitPrice);

    @Column(name = "Quantity")
    Integer quantity();

    InvoiceLine quantity(Integer quantity);

    /** Returns the price of the line: the unit price multiplied by the quantity. */
    default BigDecimal amount() {
        return unitPrice().multiply(BigDecimal.valueOf(quantity()));
    }
}
