package dev.dovetail.sample.music;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invoice: {@code Customer ──< Invoice ──< InvoiceLine}. */
@Entity(table = "Invoice")
public interface Invoice {
    @Id
    @Column(name = "InvoiceId")
    Integer id();

    Invoice id(Integer id);

    @ForeignKey(Customer.class)
    @Column(name = "CustomerId")
    Integer customerId();

    @ManyToOne(backPopulates = "invoices")
    Customer customer();

    Invoice customer(Customer customer);

    @Column(name = "InvoiceDate")
    LocalDate invoiceDate();

    Invoice invoiceDate(LocalDate invoiceDate);

    @Column(name = "BillingAddress", length = 70)
    @Nullable String billingAddress();

    Invoice billingAddress(@Nullable String billingAddress);

    @Column(name = "BillingCity", length = 40)
    @Nullable String billingCity();

    Invoice billingCity(@Nullable String billingCity);

    @Column(name = "BillingState", length = 40)
    @Nullable String billingState();

    Invoice billingState(@Nullable String billingState);

    @Column(name = "BillingCountry", length = 40)
    @Nullable String billingCountry();

    Invoice billingCountry(@Nullable String billingCountry);

    @Column(name = "BillingPostalCode", length = 10)
    @Nullable String billingPostalCode();

    Invoice billingPostalCode(@Nullable String billingPostalCode);

    @Column(name = "Total", precision = 10, scale = 2)
    BigDecimal total();

    Invoice total(BigDecimal total);

    @OneToMany(backPopulates = "invoice")
    @OrderBy("id")
    List<InvoiceLine> lines();
}
