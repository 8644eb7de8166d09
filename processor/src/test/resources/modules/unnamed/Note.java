import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity without a package. */
@Entity(table = "notes")
public abstract class Note {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Note.class)
    public abstract @Nullable Long parentId();

    @ManyToOne(backPopulates = "children")
    public abstract @Nullable Note parent();

    @OneToMany(backPopulates = "parent")
    public abstract List<Note> children();
}
