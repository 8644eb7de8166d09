package people;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit of a person, perhaps after another one. */
@Entity(table = "visits")
public abstract class Visit {
    @Id
    @Embedded(prefix = "")
    public abstract VisitKey key();

    public abstract Visit key(VisitKey key);

    @ManyToOne(backPopulates = "visits")
    public abstract Person person();

    @Embedded(prefix = "before_")
    public abstract @Nullable VisitRef before();

    public abstract void before(@Nullable VisitRef before);

    @ManyToOne(backPopulates = "after")
    public abstract @Nullable Visit earlier();

    @OneToMany(backPopulates = "earlier")
    public abstract List<Visit> after();
}
