package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import org.junit.jupiter.api.Test;

/** A value without a setter can be read, and an insert that would need it says what to declare. */
class UnsettableTest extends StatesTest {
    @Test
    void saysThatThereIsNoSetter() {
        Stamp stamp = session.add(Stamp_.create());
        sent();

        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage(
                "Stamp.mark of Stamp (pending) is null, but column st_stamps.mark is NOT NULL, and Stamp has no setter"
                        + " for it. Declare a setter for mark, and call it before the flush, or make the accessor"
                        + " @Nullable. Nothing was written.");

        assertThat(sent()).isEmpty();
        session.detach(stamp);
        session.commit();
        assertThat(rows("SELECT mark FROM st_stamps")).isEmpty();
    }

    @Test
    void readsWhatAnotherProgramHasWritten() {
        session.insert(Stamp_.stamp).set(Stamp_.stamp.mark, "m").execute();

        assertThat(session.select(Stamp_.stamp).single().mark()).isEqualTo("m");
    }
}
