import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public interface Boss {
    @Id
    int id();
}
