package dev.dovetail.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * The turn of this process among those that do the same work: each iteration waits for it, so that the contenders are
 * measured second by second after one another, and what slows the machine slows all of them.
 */
final class Turn implements AutoCloseable {
    private final Socket socket;

    private Turn(Socket socket) {
        this.socket = socket;
    }

    /** By the port in {@code dovetail.benchmarks.turns}; null for a process that runs by itself. */
    static Turn ofThisProcess() throws IOException {
        Integer port = Integer.getInteger("dovetail.benchmarks.turns");
        return port == null ? null : new Turn(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Waits until it is this process's turn. */
    void await() throws IOException {
        if (socket.getInputStream().read() < 0) {
            throw new EOFException("Another contender has failed: this one gets no turn any more.");
        }
    }

    /** The next one may go. */
    void end() throws IOException {
        socket.getOutputStream().write(1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
