import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Waits for two types that nobody makes. */
@Entity
public interface Customer {
    @Id
    @GeneratedValue
    Long id();

    Unknown name();

    Missing[] beats();

    @OneToMany(backPopulates = "customer")
    List<Contact> contacts();
}
