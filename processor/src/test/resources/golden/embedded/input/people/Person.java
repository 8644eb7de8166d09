package people;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.ComponentColumn;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person with two addresses. */
@Entity(table = "people")
@Index("home.city")
public interface Person {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Person name(String name);

    @Embedded
    Address home();

    Person home(Address home);

    @Embedded(prefix = "work_", columns = @ComponentColumn(value = "street", column = @Column(length = 200)))
    @Nullable Address work();

    Person work(@Nullable Address work);

    @Embedded(prefix = "")
    Money salary();

    @OneToMany(backPopulates = "person")
    @OrderBy("key.number")
    List<Visit> visits();
}
