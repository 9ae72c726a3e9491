// Aksel's icons (Nav, MIT), only those in use. To add one: import its svg and name it for what it means here.
import add from '@navikt/aksel-icons/svg/Plus.svg?raw';
import back from '@navikt/aksel-icons/svg/ArrowLeft.svg?raw';
import clock from '@navikt/aksel-icons/svg/Clock.svg?raw';
import close from '@navikt/aksel-icons/svg/XMark.svg?raw';
import demo from '@navikt/aksel-icons/svg/Play.svg?raw';
import done from '@navikt/aksel-icons/svg/CheckmarkCircle.svg?raw';
import down from '@navikt/aksel-icons/svg/ArrowDown.svg?raw';
import drag from '@navikt/aksel-icons/svg/DragVertical.svg?raw';
import edit from '@navikt/aksel-icons/svg/Pencil.svg?raw';
import exportFile from '@navikt/aksel-icons/svg/FileExport.svg?raw';
import external from '@navikt/aksel-icons/svg/ExternalLink.svg?raw';
import forward from '@navikt/aksel-icons/svg/ArrowRight.svg?raw';
import importFile from '@navikt/aksel-icons/svg/FileImport.svg?raw';
import info from '@navikt/aksel-icons/svg/InformationSquare.svg?raw';
import link from '@navikt/aksel-icons/svg/Link.svg?raw';
import locked from '@navikt/aksel-icons/svg/PadlockLocked.svg?raw';
import loop from '@navikt/aksel-icons/svg/ArrowsCirclepath.svg?raw';
import note from '@navikt/aksel-icons/svg/NotePencil.svg?raw';
import openFile from '@navikt/aksel-icons/svg/Folder.svg?raw';
import participants from '@navikt/aksel-icons/svg/PersonGroup.svg?raw';
import prepare from '@navikt/aksel-icons/svg/ClipboardCheckmark.svg?raw';
import print from '@navikt/aksel-icons/svg/PrinterSmall.svg?raw';
import redo from '@navikt/aksel-icons/svg/ArrowRedo.svg?raw';
import remove from '@navikt/aksel-icons/svg/Trash.svg?raw';
import search from '@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw';
import show from '@navikt/aksel-icons/svg/Eye.svg?raw';
import summary from '@navikt/aksel-icons/svg/FileText.svg?raw';
import undo from '@navikt/aksel-icons/svg/ArrowUndo.svg?raw';
import unlocked from '@navikt/aksel-icons/svg/PadlockUnlocked.svg?raw';
import up from '@navikt/aksel-icons/svg/ArrowUp.svg?raw';
import warning from '@navikt/aksel-icons/svg/ExclamationmarkTriangle.svg?raw';
import workshop from '@navikt/aksel-icons/svg/ChairTable.svg?raw';
import zoomIn from '@navikt/aksel-icons/svg/ZoomPlus.svg?raw';
import zoomOut from '@navikt/aksel-icons/svg/ZoomMinus.svg?raw';

export const icons = {
  add,
  back,
  clock,
  close,
  demo,
  done,
  down,
  drag,
  edit,
  'export-file': exportFile,
  external,
  forward,
  'import-file': importFile,
  info,
  link,
  locked,
  loop,
  note,
  'open-file': openFile,
  participants,
  prepare,
  print,
  redo,
  remove,
  search,
  show,
  summary,
  undo,
  unlocked,
  up,
  warning,
  workshop,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
};

export type IconName = keyof typeof icons;
