import { Fd, Inode, wasi } from '@bjorn3/browser_wasi_shim';

/** Neither a file nor a terminal: no position, read or written in order. */
abstract class Stream extends Fd {
  readonly #ino = Inode.issue_ino();

  override fd_fdstat_get(): { ret: number; fdstat: wasi.Fdstat } {
    return { ret: wasi.ERRNO_SUCCESS, fdstat: new wasi.Fdstat(wasi.FILETYPE_SOCKET_STREAM, 0) };
  }

  override fd_filestat_get(): { ret: number; filestat: wasi.Filestat } {
    return {
      ret: wasi.ERRNO_SUCCESS,
      filestat: new wasi.Filestat(this.#ino, wasi.FILETYPE_SOCKET_STREAM, 0n),
    };
  }

  override fd_seek(): { ret: number; offset: bigint } {
    return { ret: wasi.ERRNO_SPIPE, offset: 0n };
  }

  override fd_tell(): { ret: number; offset: bigint } {
    return { ret: wasi.ERRNO_SPIPE, offset: 0n };
  }
}

export class Input extends Stream {
  #bytes = new Uint8Array();
  #at = 0;

  give(bytes: Uint8Array): void {
    this.#bytes = new Uint8Array(bytes);
    this.#at = 0;
  }

  override fd_read(size: number): { ret: number; data: Uint8Array } {
    const data = this.#bytes.subarray(this.#at, this.#at + size);
    this.#at += data.length;
    return { ret: wasi.ERRNO_SUCCESS, data };
  }
}

export class Output extends Stream {
  /** Who gets what is written. */
  to: (data: Uint8Array) => void = () => undefined;

  override fd_write(data: Uint8Array): { ret: number; nwritten: number } {
    this.to(data);
    return { ret: wasi.ERRNO_SUCCESS, nwritten: data.length };
  }
}

/** The inode of `/dev/null`. */
export class Null extends Inode {
  override path_open(): { ret: number; fd_obj: Fd } {
    return { ret: wasi.ERRNO_SUCCESS, fd_obj: new OpenNull() };
  }

  override stat(): wasi.Filestat {
    return new wasi.Filestat(this.ino, wasi.FILETYPE_CHARACTER_DEVICE, 0n);
  }
}

class OpenNull extends Stream {
  override fd_read(): { ret: number; data: Uint8Array } {
    return { ret: wasi.ERRNO_SUCCESS, data: new Uint8Array() };
  }

  override fd_write(data: Uint8Array): { ret: number; nwritten: number } {
    return { ret: wasi.ERRNO_SUCCESS, nwritten: data.length };
  }
}
