package org.claimdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system for H2 that notes every write and every force, in order, until it is full. */
public class RecordedFile extends FilePathWrapper {

    public static final String SCHEME = "recorded";
    static final List<String> CALLS = new CopyOnWriteArrayList<>();

    public static volatile boolean full;

    public static void register() {
        full = false;
        FilePath.register(new RecordedFile());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        return new FileBaseDefault() {
            @Override
            public long size() throws IOException {
                return file.size();
            }

            @Override
            public int read(ByteBuffer target, long position) throws IOException {
                return file.read(target, position);
            }

            @Override
            public int write(ByteBuffer source, long position) throws IOException {
                if (full) {
                    throw new IOException("No space left on device");
                }
                CALLS.add("write");
                return file.write(source, position);
            }

            @Override
            protected void implTruncate(long size) throws IOException {
                file.truncate(size);
            }

            @Override
            public void force(boolean metaData) throws IOException {
                file.force(metaData);
                CALLS.add("force");
            }

            @Override
            public java.nio.channels.FileLock tryLock(long position, long size, boolean shared)
                    throws IOException {
                return file.tryLock(position, size, shared);
            }

            @Override
            protected void implCloseChannel() throws IOException {
                file.close();
            }
        };
    }
}
