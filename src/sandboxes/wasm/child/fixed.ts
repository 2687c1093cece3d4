import { Directory, type Inode, OpenDirectory, PreopenDirectory, wasi } from '@bjorn3/browser_wasi_shim';

type Contents = Readonly<Record<string, Inode>>;

/** A folder whose entries stay as they are. */
class FixedDirectory extends Directory {
  override path_open(): { ret: number; fd_obj: OpenDirectory } {
    return { ret: wasi.ERRNO_SUCCESS, fd_obj: new OpenFixed(this) };
  }

  override create_entry_for_path(): { ret: number; entry: null } {
    return { ret: wasi.ERRNO_ROFS, entry: null };
  }
}

const refused = (): number => wasi.ERRNO_ROFS;

class OpenFixed extends OpenDirectory {
  override path_create_directory = refused;
  override path_link = refused;
  override path_unlink_file = refused;
  override path_remove_directory = refused;
  override path_unlink = () => ({ ret: wasi.ERRNO_ROFS, inode_obj: null });
}

/** A folder that a machine finds, and cannot change. */
export class FixedFolder extends PreopenDirectory {
  constructor(name: string, contents: Contents) {
    super(name, new Map());
    this.dir = new FixedDirectory(Object.entries(contents));
  }

  override path_create_directory = refused;
  override path_link = refused;
  override path_unlink_file = refused;
  override path_remove_directory = refused;
  override path_unlink = () => ({ ret: wasi.ERRNO_ROFS, inode_obj: null });
}
