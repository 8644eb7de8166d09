import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;

/** One mistake; the other is in what it leads to. */
@Entity
public interface Contact {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Customer.class)
    Long customerId();

    @Version
    @ManyToOne(backPopulates = "contacts")
    Customer customer();
}
