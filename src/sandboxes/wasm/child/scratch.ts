import { Directory, File, type Inode, OpenFile, PreopenDirectory, wasi } from '@bjorn3/browser_wasi_shim';

const FILE_BYTES = 16 << 20;
const ALL_BYTES = 32 << 20;
const ALL_INODES = 2048;
const NAME_BYTES = 255;

type Used = { readonly bytes: number; readonly inodes: number };

/** How much of the scratch folder is left: what was deleted counts again only once it would be missed. */
class Room {
  readonly #count: () => Used;
  #bytes = ALL_BYTES;
  #inodes = ALL_INODES;

  constructor(count: () => Used) {
    this.#count = count;
  }

  /** Whether there was room; then it is taken. */
  take(bytes: number, inodes: number): boolean {
    if (bytes > this.#bytes || inodes > this.#inodes) {
      const used = this.#count();
      this.#bytes = ALL_BYTES - used.bytes;
      this.#inodes = ALL_INODES - used.inodes;
    }
    if (bytes > this.#bytes || inodes > this.#inodes) return false;
    this.#bytes -= bytes;
    this.#inodes -= inodes;
    return true;
  }
}

/** A file that grows by doubling, within the room there is. */
class ScratchFile extends File {
  readonly #room: Room;
  #store = new Uint8Array();

  constructor(room: Room) {
    super(new Uint8Array());
    this.#room = room;
  }

  get capacity(): number {
    return this.#store.length;
  }

  resize(length: number): number {
    if (length > FILE_BYTES) return wasi.ERRNO_FBIG;
    if (length > this.#store.length) {
      const capacity = Math.min(FILE_BYTES, Math.max(length, this.#store.length * 2));
      if (!this.#room.take(capacity - this.#store.length, 0)) return wasi.ERRNO_NOSPC;
      const larger = new Uint8Array(capacity);
      larger.set(this.data);
      this.#store = larger;
    } else if (length < this.data.length) {
      this.#store.fill(0, length, this.data.length);
    }
    this.data = this.#store.subarray(0, length);
    return wasi.ERRNO_SUCCESS;
  }

  override path_open(oflags: number, rights: bigint, flags: number): ReturnType<File['path_open']> {
    if ((oflags & wasi.OFLAGS_TRUNC) !== 0) this.resize(0);
    const opened = super.path_open(oflags & ~wasi.OFLAGS_TRUNC, rights, 0);
    return { ...opened, fd_obj: new OpenScratchFile(this, (flags & wasi.FDFLAGS_APPEND) !== 0) };
  }
}

class OpenScratchFile extends OpenFile {
  readonly scratch: ScratchFile;
  readonly #appends: boolean;

  constructor(file: ScratchFile, appends: boolean) {
    super(file);
    this.scratch = file;
    this.#appends = appends;
  }

  override fd_write(data: Uint8Array): { ret: number; nwritten: number } {
    if (this.#appends) this.file_pos = this.file.size;
    const { ret, nwritten } = this.fd_pwrite(data, this.file_pos);
    this.file_pos += BigInt(nwritten);
    return { ret, nwritten };
  }

  override fd_pwrite(data: Uint8Array, offset: bigint): { ret: number; nwritten: number } {
    const end = offset + BigInt(data.length);
    if (end > BigInt(FILE_BYTES)) return { ret: wasi.ERRNO_FBIG, nwritten: 0 };
    const ret = end > this.file.size ? this.scratch.resize(Number(end)) : wasi.ERRNO_SUCCESS;
    if (ret !== wasi.ERRNO_SUCCESS) return { ret, nwritten: 0 };
    this.file.data.set(data, Number(offset));
    return { ret, nwritten: data.length };
  }

  override fd_allocate(offset: bigint, length: bigint): number {
    return offset + length > this.file.size ? this.fd_filestat_set_size(offset + length) : wasi.ERRNO_SUCCESS;
  }

  override fd_filestat_set_size(size: bigint): number {
    return size > BigInt(FILE_BYTES) ? wasi.ERRNO_FBIG : this.scratch.resize(Number(size));
  }
}

class ScratchDirectory extends Directory {
  readonly #room: Room;

  constructor(room: Room) {
    super([]);
    this.#room = room;
  }

  override create_entry_for_path(path: string, isDirectory: boolean): { ret: number; entry: Inode | null } {
    const failed = (ret: number) => ({ ret, entry: null });
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const name = parts.pop();
    if (name === undefined || name === '..' || path.includes('\0')) return failed(wasi.ERRNO_INVAL);
    if (new TextEncoder().encode(name).length > NAME_BYTES) return failed(wasi.ERRNO_NAMETOOLONG);
    const way: Directory[] = [this];
    for (const part of parts) {
      const here = part === '..' ? way.at(-2) : way.at(-1)?.contents.get(part);
      if (here === undefined) return failed(part === '..' ? wasi.ERRNO_NOTCAPABLE : wasi.ERRNO_NOENT);
      if (!(here instanceof Directory)) return failed(wasi.ERRNO_NOTDIR);
      if (part === '..') way.pop();
      else way.push(here);
    }
    const parent = way.at(-1) ?? this;
    if (parent.contents.has(name)) return failed(wasi.ERRNO_EXIST);
    if (!this.#room.take(0, 1)) return failed(wasi.ERRNO_NOSPC);
    const entry = isDirectory ? new ScratchDirectory(this.#room) : new ScratchFile(this.#room);
    parent.contents.set(name, entry);
    return { ret: wasi.ERRNO_SUCCESS, entry };
  }
}

/** Everything below a folder, each once. */
function* below(folder: Directory): Generator<Inode> {
  for (const entry of folder.contents.values()) {
    yield entry;
    if (entry instanceof Directory) yield* below(entry);
  }
}

/**
 * A folder in memory with the bounds that a container's scratch folder has, too. `open`: what is open now, for a file
 * that was deleted takes room until it is closed.
 */
export function scratchFolder(name: string, open: () => Iterable<unknown>): PreopenDirectory {
  const folder = new PreopenDirectory(name, new Map());
  const room = new Room(() => {
    const found = new Set<Inode>(below(folder.dir));
    for (const descriptor of open()) if (descriptor instanceof OpenScratchFile) found.add(descriptor.scratch);
    let bytes = 0;
    for (const entry of found) if (entry instanceof ScratchFile) bytes += entry.capacity;
    return { bytes, inodes: found.size };
  });
  folder.dir = new ScratchDirectory(room);
  return folder;
}
