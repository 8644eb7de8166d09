package notes;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Note {
    @Id
    public abstract Long id();
}
